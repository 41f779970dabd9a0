/** The keyboard's short ways: a digit chooses, Enter goes on. Whatever has a use for the key itself keeps it. */
import { useEffect, useEffectEvent } from 'react'

interface Keys {
  /** Of the choices, counted from 0. */
  readonly choose: (index: number) => void
  readonly goOn: () => void
}

export function useKeys({ choose, goOn }: Keys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyped(target)) return
    if (/^[1-9]$/.test(key)) choose(Number(key) - 1)
    else if (key === 'Enter' && !event.repeat && !isPressed(target)) goOn()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function isTyped(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('dialog, select, textarea, input:not([type=radio], [type=checkbox])') !== null
  )
}

/** Enter presses it, or opens it. */
function isPressed(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, summary') !== null
}
