import { expect, test } from 'vitest'
import { heightMessages, hostOfAddress, understood } from './protocols.ts'
import { addressIn, hosts } from './hosts.ts'

const address = 'https://atlas.example/embed/country/IRN/?theme=dark'

test('every host that listens is told the height, by what the frame says to a host of its kind alone', () => {
  for (const host of hosts) {
    const framed = addressIn(host, address)
    const known = hostOfAddress(framed)
    const greeted = host.greeting === undefined ? known : (understood(host.greeting, known) ?? known)
    const said = heightMessages(greeted, { height: 481, width: 640, address: framed, isFirst: true })
    const heard = said.map(host.heightIn).filter((height) => height !== null)
    expect({ [host.id]: heard }).toEqual({ [host.id]: host.id === 'fixed' ? [] : [481] })
  }
})

test('none takes nonsense for a height', () => {
  const nonsense = [null, 7, '', '{', '{"context":"iframe.resize","height":-1}', { type: 'formats-atlas:height' }, {}]
  for (const host of hosts) for (const message of nonsense) expect(host.heightIn(message)).toBeNull()
})
