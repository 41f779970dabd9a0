/** A page that is no view of the map: the bar of the atlas, the way to its siblings if it has some, and what it is for. */
import { useEffect, type ComponentType } from 'react'
import { embedTools, toolPath, type Tool } from '../domain/tool.ts'
import { t } from '../i18n/t.ts'
import { Bar } from '../app/Bar.tsx'
import { StoreProvider, useAtlasStore } from '../store/context.ts'
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
      {embedTools.some((one) => one === tool) && <Siblings tool={tool} />}
      <main id="read" className="tool" tabIndex={-1}>
        <Component origin={origin} contact={contact} />
      </main>
    </StoreProvider>
  )
}

/** The pages that help others to frame the atlas name one another. */
function Siblings({ tool }: Pick<Props, 'tool'>) {
  const { base } = useAtlasStore()
  return (
    <nav className="tools" aria-label={words('embed.pages')}>
      <ul>
        {embedTools.map((one) => (
          <li key={one}>
            <a href={base + toolPath(one)} aria-current={one === tool ? 'page' : undefined}>
              {words(`embed.page.${one}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
