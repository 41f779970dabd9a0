/** What is wrong with a file or a link, as far as anyone reads it. */
import { words } from './words.ts'

const most = 8

export function Faults({ faults }: { readonly faults: readonly string[] }) {
  const more = faults.length - most
  return (
    <ul className="faults">
      {faults.slice(0, most).map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
      {more > 0 && <li>{words('mine.more', { count: more })}</li>}
    </ul>
  )
}
