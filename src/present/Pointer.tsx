/** A spot of light that follows the pointer, or a pen whose lines fade: over the scene, for those who look on. */
import { useEffect, useRef } from 'react'

export type Tool = 'laser' | 'pen'

/** Milliseconds after which a line of the pen has faded. */
const fading = 4000

interface Point {
  readonly x: number
  readonly y: number
  readonly at: number
  /** Whether a line begins here. */
  readonly starts: boolean
}

export function Pointer({ tool }: { readonly tool: Tool }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const current = canvas.current!
    const ink = current.getContext('2d')!
    let points: readonly Point[] = []
    let spot: { readonly x: number; readonly y: number } | null = null
    let frame = 0
    const scale = devicePixelRatio
    const fit = () => {
      current.width = innerWidth * scale
      current.height = innerHeight * scale
    }
    const draw = () => {
      frame = 0
      const now = performance.now()
      points = points.filter(({ at }) => now - at < fading)
      ink.setTransform(scale, 0, 0, scale, 0, 0)
      ink.clearRect(0, 0, innerWidth, innerHeight)
      ink.lineCap = 'round'
      for (const [index, { x, y, at, starts }] of points.entries()) {
        const before = points[index - 1]
        if (starts || !before) continue
        const age = (now - at) / fading
        // White round red stands out from every ground.
        for (const [width, colour] of [
          [9, `rgb(255 255 255 / ${0.8 * (1 - age)})`],
          [5, `rgb(200 0 20 / ${1 - age})`],
        ] as const) {
          ink.lineWidth = width
          ink.strokeStyle = colour
          ink.beginPath()
          ink.moveTo(before.x, before.y)
          ink.lineTo(x, y)
          ink.stroke()
        }
      }
      if (spot) {
        ink.beginPath()
        ink.arc(spot.x, spot.y, 11, 0, 2 * Math.PI)
        ink.fillStyle = 'rgb(230 0 20 / 85%)'
        ink.fill()
        ink.lineWidth = 3
        ink.strokeStyle = '#fff'
        ink.stroke()
      }
      if (points.length > 0) soon()
    }
    const soon = () => (frame ||= requestAnimationFrame(draw))
    const move = ({ clientX: x, clientY: y, buttons }: PointerEvent) => {
      if (tool === 'laser') spot = { x, y }
      else if (buttons > 0) points = [...points, { x, y, at: performance.now(), starts: false }]
      soon()
    }
    const start = ({ clientX: x, clientY: y }: PointerEvent) => {
      if (tool === 'pen') points = [...points, { x, y, at: performance.now(), starts: true }]
    }
    fit()
    const ending = new AbortController()
    const { signal } = ending
    addEventListener('resize', fit, { signal })
    current.addEventListener('pointermove', move, { signal })
    current.addEventListener('pointerdown', start, { signal })
    return () => {
      ending.abort()
      cancelAnimationFrame(frame)
    }
  }, [tool])
  return <canvas ref={canvas} className="pointer" data-tool={tool} aria-hidden="true" />
}
