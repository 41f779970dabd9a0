/** The signs of whose word it is, explained. */
import { grounds } from '../../domain/position.ts'
import { GroundSign } from '../Grounds.tsx'
import { t } from './words.ts'

export function GroundKey() {
  return (
    <ul className="ground-key" aria-label={t('topic.key')}>
      {grounds.map((ground) => (
        <li key={ground}>
          <GroundSign ground={ground} />
          {t(`ground.${ground}`, { by: '…' })}
        </li>
      ))}
      <li>
        <GroundSign ground="silent" />
        {t('topic.silent')}
      </li>
    </ul>
  )
}
