/** A stance as its word; the colour only repeats what the word says. */
import type { StanceId, TopicId } from '../domain/ids.ts'
import { useAtlasStore } from '../store/context.ts'
import { topicOf } from '../store/select.ts'

export function Stance({ topic, stance }: { readonly topic: TopicId; readonly stance: StanceId }) {
  const { atlas } = useAtlasStore()
  const known = topicOf(atlas, topic)?.stances.find((candidate) => candidate.id === stance)
  return <b className={`stance ${known?.tone ?? ''}`}>{known?.name ?? stance}</b>
}
