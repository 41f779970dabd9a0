/** The button behind which stands what can be taken along of a view; all of that is fetched when it is pressed. */
import { useState, type ComponentType } from 'react'
import { t } from '../i18n/t.ts'

type Dialog = ComponentType<{ readonly onClosed: () => void }>

export function ShareButton() {
  const [dialog, setDialog] = useState<{ readonly Dialog: Dialog } | null>(null)
  const [failed, setFailed] = useState(false)
  const open = () =>
    import('./sharing/ShareDialog.tsx').then(
      ({ ShareDialog }) => {
        setFailed(false)
        setDialog({ Dialog: ShareDialog })
      },
      () => setFailed(true),
    )
  return (
    <>
      <button type="button" className="share needs-script" aria-haspopup="dialog" onClick={() => void open()}>
        {failed ? <span role="alert">{t('app.share.failed')}</span> : t('app.share')}
      </button>
      {dialog && <dialog.Dialog onClosed={() => setDialog(null)} />}
    </>
  )
}
