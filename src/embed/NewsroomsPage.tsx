/** For newsrooms: how to embed the atlas where, what can be asked of it, how to host it, what is collected, how to correct it. */
import type { ReactNode } from 'react'
import { toolPath } from '../domain/tool.ts'
import { newsrooms } from '../i18n/strings/en/newsrooms.ts'
import { languages, list, wordsOf } from '../i18n/t.ts'
import { useAtlasStore } from '../store/context.ts'
import { Section } from '../ui/Section.tsx'
import type { ToolProps } from './ToolShell.tsx'
import { words } from './words.ts'

const t = wordsOf({ en: newsrooms })

/** Stands for the site's address where that is not known. */
const example = 'https://atlas.example'

export function NewsroomsPage({ origin, contact }: ToolProps) {
  const { base } = useAtlasStore()
  const root = (origin || example) + base
  return (
    <>
      <h1>{words('newsrooms.title')}</h1>
      <p className="lead">{t('newsrooms.lead')}</p>
      <Section heading={t('ways.title')}>
        <p>{t('ways.iframe')}</p>
        <Code>{`<iframe src="${root}embed/country/IRN/?height=560" title="Iran · Formats Atlas"
  width="100%" height="560" loading="lazy" style="border:0"
  allow="fullscreen; clipboard-write; web-share"></iframe>`}</Code>
        <p>{t('ways.element')}</p>
        <Code>{`<script async src="${root}embed.js"></script>
<formats-atlas view="country/IRN/" title="Iran · Formats Atlas">
  <blockquote>…</blockquote>
</formats-atlas>`}</Code>
        <p>{t('ways.address')}</p>
        <Code>{`${root}country/IRN/`}</Code>
        <p>{t('ways.story')}</p>
        <p>
          <a className="strong" href={base + toolPath('embed')}>
            {t('ways.make')}
          </a>
        </p>
      </Section>
      <Section heading={t('fits.title')}>
        <p>{t('fits.lead')}</p>
        <dl>
          {(['theme', 'accent', 'radius', 'text', 'height', 'lang', 'date', 'formats'] as const).map((key) => (
            <div key={key}>
              <dt>
                <code>{key}</code>
              </dt>
              <dd>{t(`fits.${key}`, { languages: list(languages) })}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section heading={t('wordpress.title')}>
        <p>{t('wordpress.paste')}</p>
        <p>{t('wordpress.html')}</p>
      </Section>
      <Section heading={t('ghost.title')}>
        <p>{t('ghost.paste')}</p>
      </Section>
      <Section heading={t('own.title')}>
        <p>{t('own.policy')}</p>
        <Code>{`Content-Security-Policy: frame-src ${origin || example}; script-src 'self' ${origin || example}`}</Code>
        <p>{t('own.height')}</p>
        <Code>{`addEventListener('message', ({ source, data }) => {
  if (data?.type !== 'formats-atlas:height') return
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.style.height = data.height + 'px'
})`}</Code>
        <p>{t('own.sandbox')}</p>
        <p>{t('own.reader')}</p>
      </Section>
      <Section heading={t('amp.title')}>
        <p>{t('amp.lead')}</p>
        <Code>{`<amp-iframe src="${root}embed/country/IRN/" title="Iran · Formats Atlas"
  width="640" height="560" layout="responsive" resizable
  sandbox="allow-scripts allow-popups">
  <div overflow tabindex="0" role="button">${t('amp.more')}</div>
</amp-iframe>`}</Code>
      </Section>
      <Section heading={t('app.title')}>
        <p>{t('app.view')}</p>
      </Section>
      <Section heading={t('host.title')}>
        <p>{t('host.why')}</p>
        <p>{t('host.build')}</p>
        <Code>{`SITE_ORIGIN=https://atlas.example npm run build`}</Code>
        <p>{t('host.rules')}</p>
        <ul>
          {(['nginx.conf', 'Caddyfile', 'apache.conf'] as const).map((file) => (
            <li key={file}>
              <a href={`${base}hosting/${file}`}>{file}</a>
            </li>
          ))}
          <li>{t('host.netlify')}</li>
        </ul>
      </Section>
      <Section heading={t('collected.title')}>
        <p>{t('collected.nothing')}</p>
      </Section>
      <Section heading={t('correct.title')}>
        <p>{t('correct.how')}</p>
        <p>
          {contact === '' ? (
            t('correct.unknown')
          ) : (
            <>
              {t('correct.contact')} <a href={/^https?:/.test(contact) ? contact : `mailto:${contact}`}>{contact}</a>
            </>
          )}
        </p>
      </Section>
      <Section heading={t('licence.title')}>
        <p>{t('licence.text')}</p>
      </Section>
    </>
  )
}

/** Long lines are broken, so that there is nothing to scroll sideways. */
function Code({ children }: { readonly children: ReactNode }) {
  return (
    <pre>
      <code>{children}</code>
    </pre>
  )
}
