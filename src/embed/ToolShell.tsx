/** A page that is no view of the map: the bar of the atlas, the way to its siblings if it has some, and what it is for. */
import { useEffect, type ComponentType } from 'react'
import type { StoryBrief } from '../domain/story.ts'
import { toolGroups, toolPath, type Tool } from '../domain/tool.ts'
import { t } from '../i18n/t.ts'
import { Bar } from '../app/Bar.tsx'
import { StoreProvider, useAtlasStore } from '../store/context.ts'
import type { AtlasStore, History } from '../store/store.ts'
import { words } from './words.ts'
import './tools.css'

export interface ToolProps {
  /** The page's own address, which says nothing of the store's view. */
  readonly history: History
  /** Scheme and host at which the site is known, without a slash at the end; empty where that is not said. */
  readonly origin: string
  /** Of whoever answers for the site: an address of mail or of a page; empty where that is not said. */
  readonly contact: string
  /** Those that come with the atlas. */
  readonly stories: readonly StoryBrief[]
}

interface Props extends ToolProps {
  readonly store: AtlasStore
  readonly tool: Tool
  readonly component: ComponentType<ToolProps>
  /** Called once, when the page has been taken over. */
  readonly onReady?: () => void
}

export function ToolShell({ store, tool, component: Component, onReady, ...props }: Props) {
  useEffect(() => onReady?.(), [onReady])
  return (
    <StoreProvider value={store}>
      <a className="skip" href="#read">
        {t('app.skip')}
      </a>
      <Bar hasView={false} />
      <Siblings tool={tool} />
      <main id="read" className="tool" tabIndex={-1}>
        <Component {...props} />
      </main>
    </StoreProvider>
  )
}

const groups = Object.entries(toolGroups) as readonly [keyof typeof toolGroups, readonly Tool[]][]

/** The pages that belong together name one another. */
function Siblings({ tool }: Pick<Props, 'tool'>) {
  const { base } = useAtlasStore()
  const found = groups.find(([, siblings]) => siblings.includes(tool))
  if (!found) return null
  const [group, siblings] = found
  return (
    <nav className="tools" aria-label={words(`tools.${group}`)}>
      <ul>
        {siblings.map((one) => (
          <li key={one}>
            <a href={base + toolPath(one)} aria-current={one === tool ? 'page' : undefined}>
              {words(`tools.page.${one}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
