/** What may wait until the browser has shown what was changed before it. */

/**
 * The first frame shows the change, the second begins when that has been handed over to be drawn, the third when it was
 * drawn: a browser keeps no more than one frame ahead of the screen.
 */
const frames = 3
/** Milliseconds after which it is no more waited for: a window that nobody sees gets no frames. */
const patience = 1000

/** Calls it once what was changed is on the screen. Returns what calls it off. */
export function afterPaint(then: () => void): () => void {
  let left = frames
  let frame = requestAnimationFrame(count)
  const late = setTimeout(finish, patience)
  function count() {
    left -= 1
    if (left === 0) finish()
    else frame = requestAnimationFrame(count)
  }
  function finish() {
    cancel()
    then()
  }
  function cancel() {
    cancelAnimationFrame(frame)
    clearTimeout(late)
  }
  return cancel
}
