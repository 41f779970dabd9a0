/** The signs of whose word it is, explained. */
import { grounds } from '../../domain/position.ts'
import { t } from '../../i18n/t.ts'
import { GroundSign } from '../Grounds.tsx'
import { words } from './words.ts'

export function GroundKey() {
  return (
    <ul className="ground-key" aria-label={words('topic.key')}>
      {grounds.map((ground) => (
        <li key={ground}>
          <GroundSign ground={ground} />
          {t(`ground.${ground}`, { by: '…' })}
        </li>
      ))}
      <li>
        <GroundSign ground="silent" />
        {words('topic.silent')}
      </li>
    </ul>
  )
}
