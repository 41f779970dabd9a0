/** The stories that come with the atlas, with what makes slides of each. */
import type { Story, StoryBrief } from '../../domain/story.ts'
import { StoriesPage } from '../../present/StoriesPage.tsx'
import { useAtlasStore } from '../../store/context.ts'
import { SlidesButton } from './SlidesButton.tsx'

export function Stories({ stories }: { readonly stories: readonly StoryBrief[] }) {
  return <StoriesPage stories={stories} Slides={OwnSlides} />
}

function OwnSlides({ story: { id, title } }: { readonly story: StoryBrief }) {
  const { base, version, files } = useAtlasStore()
  const load = async () => {
    const response = await files.fetch(`${base}stories/${id}.json?${version}`)
    if (!response.ok) throw new Error(`The host answered ${response.status}`)
    return (await response.json()) as Story
  }
  return <SlidesButton title={title} isForeign={false} load={load} />
}
