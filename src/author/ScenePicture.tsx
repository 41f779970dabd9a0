/** A small picture of what a scene shows, drawn when it comes into view. */
import { useEffect, useRef, useState } from 'react'
import { viewOfScene, type Scene } from '../domain/story.ts'
import { useAtlasStore } from '../store/context.ts'
import { existsIn } from '../store/select.ts'
import { need, noCountries, type AtlasStore, type State } from '../store/store.ts'

/** Draws a view as SVG that needs nothing beside itself. Rejects where the outlines do not come. */
export type Draw = (store: AtlasStore, state: State, size: typeof pictureSize) => Promise<string>

/** Pixels. */
const pictureSize = { width: 280, height: 190 }

interface Props {
  readonly at: Scene['at']
  readonly draw: Draw
}

/** What it shows stands beside it in words. */
export function ScenePicture({ at, draw }: Props) {
  const store = useAtlasStore()
  const place = useRef<HTMLDivElement>(null)
  const [address, setAddress] = useState('')
  useEffect(() => {
    let isCurrent = true
    let made = ''
    const show = async () => {
      const view = viewOfScene({ at }, existsIn(store.atlas))
      await need(store, view.subject)
      const svg = await draw(store, { ...store.getState(), view, hovered: null, lit: noCountries }, pictureSize)
      if (!isCurrent) return
      made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
      setAddress(made)
    }
    const seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        seen.disconnect()
        // Without it the words say what is shown.
        show().catch((error: unknown) => console.warn('A scene could not be drawn:', error))
      },
      { rootMargin: '300px' },
    )
    seen.observe(place.current!)
    return () => {
      isCurrent = false
      seen.disconnect()
      URL.revokeObjectURL(made)
    }
  }, [store, at, draw])
  return (
    <div ref={place} className="scene-picture">
      {address && <img src={address} alt="" {...pictureSize} />}
    </div>
  )
}
