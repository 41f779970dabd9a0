/** What stands in the place of what could not be loaded, off line, say: that it is so, and a link that tries again. */
import { t } from '../i18n/t.ts'
import { useAtlas } from '../store/context.ts'
import { SubjectLink } from './SubjectLink.tsx'

interface Props {
  /** What it says besides; else that the network failed. */
  readonly message?: string
  readonly className?: string
}

export function Unloaded({ message = t('failed'), className }: Props) {
  const subject = useAtlas(({ view }) => view.subject)
  return (
    <p className={className} role="alert">
      {message}{' '}
      <SubjectLink to={subject} data-reload>
        {t('failed.again')}
      </SubjectLink>
    </p>
  )
}
