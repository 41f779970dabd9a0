/** The frame itself, as it will stand in the page of another, and what it says of its height. */
import { heightInOwn } from '../frame/hosts.ts'
import { useTold } from './useTold.ts'
import { words } from './words.ts'

interface Props {
  readonly address: string
  /** CSS pixels. */
  readonly width: number
  /** Called with the height that the frame says it needs, in CSS pixels. */
  readonly tell: (height: number, frame: HTMLIFrameElement) => void
}

export function Preview({
  address,
  title,
  width,
  height,
  tell,
}: Props & { readonly title: string; readonly height: number | undefined }) {
  const frame = useTold(heightInOwn, tell)
  return (
    <section className="preview" aria-label={words('builder.preview')}>
      <h2>{words('builder.preview')}</h2>
      <div className="preview-room">
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- a page of the site's own */}
        <iframe
          key={address}
          ref={frame}
          src={address}
          title={words('builder.preview.title', { title })}
          style={{ inlineSize: width, blockSize: height ?? 560 }}
        />
      </div>
    </section>
  )
}

/** Only to be measured: nobody sees it or reaches it. */
export function HiddenFrame({ address, width, tell }: Props) {
  const frame = useTold(heightInOwn, tell)
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- a page of the site's own
    <iframe
      key={address}
      ref={frame}
      src={address}
      className="measured"
      style={{ inlineSize: width }}
      inert
      title={words('builder.measured')}
    />
  )
}
