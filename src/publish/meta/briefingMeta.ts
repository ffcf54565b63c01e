import type { Briefing } from '../../dataset/briefing'
import type { Dataset } from '../../dataset/dataset'
import type { Text } from '../../text/text'

/** What the page of a briefing says of itself. */
export function briefingMeta(
  { about }: Dataset,
  { id, title, summary }: Pick<Briefing, 'id' | 'title' | 'summary'>,
  { m }: Text,
): { path: string; title: string; description: string } {
  return {
    path: `briefing/${id}`,
    title: m.briefing.pages.title(title, about.title),
    description: summary ?? title,
  }
}

/** The pages about briefings that are no briefing: the index, making one, presenting it, the notes window. */
export function briefingPagesMeta({ about }: Dataset, { m }: Text) {
  const page = (path: string, name: string, description: string) => ({
    path,
    title: m.briefing.pages.title(name, about.title),
    description,
  })
  const words = m.briefing
  return {
    index: page('briefing', words.index.title, words.index.description),
    make: page('briefing/make', words.make.title, words.make.description),
    present: page('briefing/make/present', words.make.presentTitle, words.make.description),
    notes: page('briefing/notes', words.notes.title, words.notes.waiting),
  }
}
