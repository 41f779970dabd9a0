/** A page that is no view of the map: the bar of the atlas, the way to its siblings, and what it is for. */
import { useEffect, type ComponentType } from 'react'
import { toolPath, tools, type Tool } from '../domain/tool.ts'
import { t } from '../i18n/t.ts'
import { Bar } from '../app/Bar.tsx'
import { StoreProvider } from '../store/context.ts'
import type { AtlasStore } from '../store/store.ts'
import { words } from './words.ts'
import './tools.css'

export interface ToolProps {
  /** Scheme and host at which the site is known, without a slash at the end; empty where that is not said. */
  readonly origin: string
  /** Of whoever answers for the site: an address of mail or of a page; empty where that is not said. */
  readonly contact: string
}

interface Props extends ToolProps {
  readonly store: AtlasStore
  readonly tool: Tool
  readonly component: ComponentType<ToolProps>
  /** Called once, when the page has been taken over. */
  readonly onReady?: () => void
}

export function ToolShell({ store, tool, component: Component, origin, contact, onReady }: Props) {
  useEffect(() => onReady?.(), [onReady])
  return (
    <StoreProvider value={store}>
      <a className="skip" href="#read">
        {t('app.skip')}
      </a>
      <Bar hasView={false} />
      <nav className="tools" aria-label={words('embed.pages')}>
        <ul>
          {tools.map((one) => (
            <li key={one}>
              <a href={store.base + toolPath(one)} aria-current={one === tool ? 'page' : undefined}>
                {words(`embed.page.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main id="read" className="tool" tabIndex={-1}>
        <Component origin={origin} contact={contact} />
      </main>
    </StoreProvider>
  )
}
