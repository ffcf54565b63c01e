import { publisherOf } from '../../../dataset/draft/complete/draftPublishers'
import type { Known } from '../../../dataset/draft/known'
import { publisherSchema, writtenSourceSchema } from '../../../dataset/schemas/sources'
import { sourceKinds } from '../../../dataset/vocabulary'
import { type Answers, type Ask, fillIn } from './askFields'

/** Asks for sources until there is at least one; appends known ones to `ids` and new ones to `added`. */
export async function askSources(ids: string[], added: Answers[], known: Known, ask: Ask): Promise<void> {
  for (;;) {
    const typed = (await ask.question('source: URL or id (empty when done): ')).trim()
    if (typed === '') {
      if (ids.length + added.length > 0) return
      ask.print('A record needs at least one source.')
      continue
    }
    const found = known.sources.find(({ id, url }) => id === typed || url === typed)
    if (found) {
      ask.print(`Found ${found.id}.`)
      if (!ids.includes(found.id)) ids.push(found.id)
    } else if (/^https?:\/\//.test(typed)) {
      const source = { url: typed }
      await askSourceFields(source, known, ask)
      added.push(source)
    } else ask.print(`“${typed}” is not a known source: correct the id, or give the URL of the page.`)
  }
}

/** Asks for the fields that a new source lacks, and for the kind of its publisher if that is not known. */
export async function askSourceFields(source: Answers, known: Known, ask: Ask) {
  const { shape } = writtenSourceSchema
  const publisher = publisherSchema.shape
  const owner = publisherOf(source.url, known.publishers)
  if (owner) source.publisher ??= owner.id
  const isKnown = known.publishers.some(({ id }) => id === source.publisher)
  const fields = {
    publisher: { label: 'publisher', schema: publisher.name },
    title: { label: 'title of the page', schema: shape.title },
    url: { label: 'URL', schema: shape.url },
    published: {
      label: 'date of publication (2023, 2023-10 or 2023-10-18; empty if the page names none)',
      schema: shape.published,
      otherwise: null,
    },
    language: { label: 'language (en, zh, …)', schema: shape.language },
    ...(!isKnown && { kind: { label: 'kind of publisher', schema: publisher.kind, words: sourceKinds } }),
  }
  await fillIn(source, fields, ask)
}
