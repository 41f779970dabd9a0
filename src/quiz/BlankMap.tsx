/** The empty map beside the list of countries: pointing at a shape chooses what the list does. The list says the same. */
import { useEffect, useMemo, useRef } from 'react'
import type { Country } from '../domain/country.ts'
import type { CountryId } from '../domain/ids.ts'
import { useAtlasStore } from '../store/context.ts'
import { liesWithin } from './place.ts'
import { words } from './words.ts'

interface Props {
  readonly choices: readonly CountryId[]
  /** How each that is marked is drawn; see quiz.css. */
  readonly marks: ReadonlyMap<CountryId, 'chosen' | 'right' | 'missed' | 'wrong'>
  /** Chooses it, or no longer; none once the answer is given. */
  readonly toggle: ((country: CountryId) => void) | undefined
}

const allMarks = ['chosen', 'right', 'missed', 'wrong'] as const

export function BlankMap({ choices, marks, toggle }: Props) {
  const { atlas } = useAtlasStore()
  const sheet = useRef<HTMLDivElement>(null)
  const markup = useMemo(() => markupFor(atlas.countries.filter(({ id }) => choices.includes(id))), [atlas, choices])
  useEffect(() => {
    for (const shape of shapesIn(sheet.current)) {
      const place = shape.dataset['place'] ?? ''
      shape.classList.toggle('asked', choices.includes(place))
      for (const mark of allMarks) shape.classList.toggle(mark, marks.get(place) === mark)
    }
  }, [markup, choices, marks])
  useEffect(() => {
    const element = sheet.current
    if (!element || !toggle) return undefined
    const onClick = ({ target }: MouseEvent) => {
      const place = target instanceof SVGElement ? target.dataset['place'] : undefined
      if (place !== undefined && choices.includes(place)) toggle(place)
    }
    element.addEventListener('click', onClick)
    return () => element.removeEventListener('click', onClick)
  }, [choices, toggle])
  if (markup === null) return null
  return (
    <figure className="quiz-figure">
      <div className="quiz-map" data-open={toggle ? '' : undefined}>
        <div className="map">
          <div className="poster" ref={sheet} dangerouslySetInnerHTML={{ __html: markup }} />
        </div>
      </div>
      <figcaption className="note">{words('quiz.pale')}</figcaption>
    </figure>
  )
}

function shapesIn(sheet: HTMLElement | null): Iterable<SVGElement> {
  return sheet?.querySelectorAll<SVGElement>('[data-place]') ?? []
}

/** Of the maps that come with the page the narrowest on which all of them lie; else the widest. */
function markupFor(countries: readonly Country[]): string | null {
  const maps = [...document.querySelectorAll<HTMLTemplateElement>('template[data-blank]')]
  const fits = maps.find(({ content }) => {
    const frame = content.querySelector<SVGElement>('[data-frame]')?.dataset['frame']?.split(' ').map(Number) ?? []
    const [west = 0, south = 0, east = 0, north = 0] = frame
    return countries.every((country) => liesWithin([west, south, east, north], country))
  })
  return (fits ?? maps.at(-1))?.innerHTML ?? null
}
