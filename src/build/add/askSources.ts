import type { Known } from '../../dataset/draft/completeDraft'
import { sourceSchema } from '../../dataset/schema'
import { sourceKinds } from '../../dataset/vocabulary'
import { type Answers, type Ask, fillIn } from './askFields'

/** Asks for sources, after those that are there, until there is one. New ones go into their list. */
export async function askSources(
  given: readonly string[],
  added: Answers[],
  known: Known,
  ask: Ask,
): Promise<string[]> {
  const ids = [...given]
  for (;;) {
    const typed = (await ask.question('source: its address, or its id; empty when done: ')).trim()
    if (typed === '') {
      if (ids.length + added.length > 0) return ids
      ask.say('Every record has at least one source.')
      continue
    }
    const found = known.sources.find(({ id, url }) => id === typed || url === typed)
    if (found) {
      ask.say(`${found.id} is known.`)
      if (!ids.includes(found.id)) ids.push(found.id)
    } else if (/^https?:\/\//.test(typed)) {
      const fresh = { url: typed }
      await askSourceFields(fresh, ask)
      added.push(fresh)
    } else ask.say(`“${typed}” is no known source: correct the id, or give the address of the page.`)
  }
}

/** Asks for what a new source lacks. */
export async function askSourceFields(source: Answers, ask: Ask) {
  const { shape } = sourceSchema
  const fields = {
    publisher: { label: 'publisher', schema: shape.publisher },
    title: { label: 'title of the page', schema: shape.title },
    url: { label: 'address', schema: shape.url },
    published: {
      label: 'published (2023, 2023-10 or 2023-10-18; empty if the page says nothing)',
      schema: shape.published,
      otherwise: null,
    },
    language: { label: 'language (en, zh …)', schema: shape.language },
    kind: { label: 'kind of source', schema: shape.kind, words: sourceKinds },
  }
  await fillIn(source, fields, ask)
}
