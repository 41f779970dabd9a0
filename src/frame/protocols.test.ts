import { describe, expect, it } from 'vitest'
import { heightMessages, hostOfAddress, understood } from './protocols.ts'

const page = { height: 481, width: 640, address: 'https://atlas.example/embed/country/IRN/', isFirst: false }

describe('what the address says of the host', () => {
  it('is the name that pym.js gives, and the secret of WordPress, whatever else a host appends', () => {
    expect(
      hostOfAddress(`${page.address}?initialWidth=640&childId=map-1&parentUrl=https%3A%2F%2Fnews.example`),
    ).toEqual({
      pym: 'map-1',
    })
    expect(hostOfAddress(`${page.address}#?secret=a1B2c3D4e5`)).toEqual({ wordpress: 'a1B2c3D4e5' })
  })

  it('is nothing where these are not what such hosts make', () => {
    expect(hostOfAddress(`${page.address}?childId=a%20b#?secret=<script>`)).toEqual({})
    expect(hostOfAddress(`${page.address}?childId=#?secret=`)).toEqual({})
  })
})

describe('a message of the host', () => {
  it('of iframe-resizer names the frame in its first', () => {
    const first = '[iFrameSizer]frame0:8:false:false:32:true:true::auto::::null:true::child'
    expect(understood(first, {})).toEqual({ resizer: 'frame0' })
    expect(understood('[iFrameSizer]frame0:resize', { resizer: 'frame0' })).toEqual({ resizer: 'frame0' })
    expect(understood('[iFrameSizer]other:resize', { resizer: 'frame0' })).toBeNull()
  })

  it('of pym.js tells the width, and wants the height', () => {
    expect(understood('pymxPYMxmap-1xPYMxwidthxPYMx640', { pym: 'map-1' })).toEqual({ pym: 'map-1' })
    expect(understood('pymxPYMxmap-2xPYMxwidthxPYMx640', { pym: 'map-1' })).toBeNull()
  })

  it('of WordPress has to know the secret', () => {
    const host = { wordpress: 'a1B2c3D4e5' }
    expect(understood({ message: 'ready', secret: 'a1B2c3D4e5' }, host)).toEqual(host)
    expect(understood({ message: 'ready', secret: 'guess' }, host)).toBeNull()
    expect(understood({ message: 'ready', secret: undefined }, {})).toBeNull()
  })

  it('of any other kind means nothing', () => {
    for (const message of [
      null,
      undefined,
      7,
      '',
      'pym',
      '[iFrameSizer]',
      '[iFrameSizer]a b:1:2:3:4:5:6:7',
      {},
      { type: 'x' },
      [],
    ])
      expect(understood(message, {})).toBeNull()
  })
})

describe('a height is told', () => {
  it('to every host that needs no name', () => {
    expect(heightMessages({}, page)).toEqual([
      { type: 'formats-atlas:height', height: 481, id: page.address },
      { 'datawrapper-height': { 'formats-atlas': 481 } },
      { sentinel: 'amp', type: 'embed-size', height: 481 },
      `{"src":"${page.address}","context":"iframe.resize","height":481}`,
    ])
  })

  it('and by its name to who gave one', () => {
    const host = { pym: 'map-1', wordpress: 's3cret', resizer: 'frame0' }
    expect(heightMessages(host, page).slice(4)).toEqual([
      'pymxPYMxmap-1xPYMxheightxPYMx481',
      { message: 'height', value: 481, secret: 's3cret' },
      '[iFrameSizer]frame0:481:640:mutationObserver',
    ])
    expect(heightMessages(host, { ...page, isFirst: true }).at(-1)).toBe('[iFrameSizer]frame0:481:640:init')
  })
})
