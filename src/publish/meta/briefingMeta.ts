import { dataName } from '../../charts/names/dataName'
import type { Dataset } from '../../dataset/dataset'
import type { Briefing } from '../../dataset/schemas/briefing'
import { briefingMessages } from '../../text/onDemand/briefingMessages'
import type { Text } from '../../text/text'

/** Title and description of a briefing's page. */
export function briefingMeta(
  dataset: Dataset,
  { id, title, summary }: Pick<Briefing, 'id' | 'title' | 'summary'>,
  text: Text,
): { path: string; title: string; description: string } {
  return {
    path: `briefing/${id}`,
    title: briefingMessages(text).pages.title(title, dataName(dataset, text)),
    description: summary ?? title,
  }
}

/** The briefing pages other than the briefings themselves: index, editor, own talk, notes window. */
export function briefingPagesMeta(dataset: Dataset, text: Text) {
  const page = (path: string, name: string, description: string) => ({
    path,
    title: briefingMessages(text).pages.title(name, dataName(dataset, text)),
    description,
  })
  const words = briefingMessages(text)
  return {
    index: page('briefing', words.index.title, words.index.description),
    make: page('briefing/make', words.make.title, words.make.description),
    present: page('briefing/make/present', words.make.presentTitle, words.make.description),
    notes: page('briefing/notes', words.notes.title, words.notes.waiting),
  }
}
