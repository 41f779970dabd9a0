/** Changes of a story that somebody makes: each gives the story as it is after it. */
import type { Scene, Story } from '../domain/story.ts'

export const emptyStory: Story = { title: '', lead: '', aims: [], material: [], scenes: [] }

export function withScene(story: Story, scene: Scene): Story {
  return { ...story, scenes: [...story.scenes, scene] }
}

export function withSceneChanged(story: Story, index: number, patch: Partial<Scene>): Story {
  return { ...story, scenes: story.scenes.map((scene, at) => (at === index ? { ...scene, ...patch } : scene)) }
}

export function withoutScene(story: Story, index: number): Story {
  return { ...story, scenes: story.scenes.toSpliced(index, 1) }
}

/** `to` is held within what there is. */
export function withSceneMoved(story: Story, from: number, to: number): Story {
  const scene = story.scenes[from]
  if (!scene) return story
  const rest = story.scenes.toSpliced(from, 1)
  return { ...story, scenes: rest.toSpliced(Math.max(0, Math.min(rest.length, to)), 0, scene) }
}

/** Without what is left empty, as it stands in a file or a link. */
export function tidied({ title, lead, age, minutes, aims, material, scenes }: Story): Partial<Story> {
  const said = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '')
  return {
    title,
    lead,
    ...(age !== undefined && { age }),
    ...(minutes !== undefined && { minutes }),
    ...(said(aims).length > 0 && { aims: said(aims) }),
    ...(said(material).length > 0 && { material: said(material) }),
    scenes: scenes.map(({ at, title, caption, quote, notes, question }) => ({
      at,
      title,
      caption,
      ...(quote && { quote }),
      ...(notes && { notes }),
      ...(question && (question.ask || question.answer) && { question }),
    })),
  }
}
