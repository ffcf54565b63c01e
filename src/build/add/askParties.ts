import type { Known } from '../../dataset/draft/completeDraft'
import { freeSlug } from '../../dataset/draft/draftIds'
import { namesIn } from '../../dataset/draft/resolveNames'
import { organisationSchema, partySchema } from '../../dataset/schema'
import { organisationTypes, partyRoles } from '../../dataset/vocabulary'
import { type Answers, type Ask, askFor, fillIn } from './askFields'

/** Asks for parties, after those that are there, until a record has two. New organisations go into their list. */
export async function askParties(
  given: readonly Answers[],
  organisations: Answers[],
  known: Known,
  ask: Ask,
): Promise<Answers[]> {
  const parties = [...given]
  for (;;) {
    const number = parties.length + 1
    const prompt = `party ${number}: country (PAK or Pakistan); - for an organisation without one; empty when done: `
    const typed = (await ask.question(prompt)).trim()
    if (typed === '') {
      if (parties.length >= 2) return parties
      ask.say('A record has at least two parties: somebody on the side of the subject, and a partner.')
      continue
    }
    const country = namesIn(known, { sources: [], organisations }).country.get(typed.toLowerCase())
    if (!country && typed !== '-') {
      ask.say(
        `“${typed}” is no known ISO 3166-1 alpha-3 code: use the code of the country, such as PAK for Pakistan.`,
      )
      continue
    }
    const organisation = await askOrganisation(country, organisations, known, ask)
    const role = await askFor(ask, { label: 'its role', schema: partySchema.shape.role, words: partyRoles })
    parties.push({ ...(country && { country }), ...(organisation && { organisation }), role })
  }
}

/** The id of an organisation that is known, or that is described now. */
async function askOrganisation(
  country: string | undefined,
  organisations: Answers[],
  known: Known,
  ask: Ask,
): Promise<string | null> {
  for (;;) {
    const typed = (await ask.question('its organisation: id, acronym or name; empty for none: ')).trim()
    if (typed === '') return null
    const found = namesIn(known, { sources: [], organisations }).organisation.get(typed.toLowerCase())
    if (found) return found
    const answer = await ask.question(`“${typed}” is no known organisation. Add it as a new one? (y/n) `)
    if (!/^y/i.test(answer.trim())) continue
    const taken = new Set([...known.organisations, ...organisations].map(({ id }) => String(id)))
    const fresh: Answers = { name: typed, ...(country && { country }) }
    await askOrganisationFields(fresh, ask)
    organisations.push({ id: freeSlug([fresh.acronym ?? typed], taken), ...fresh })
    return String(organisations.at(-1)?.id)
  }
}

/** Asks for what a new organisation lacks. */
export async function askOrganisationFields(organisation: Answers, ask: Ask) {
  const { shape } = organisationSchema
  const fields = {
    name: { label: 'its name', schema: shape.name },
    acronym: { label: 'its acronym (empty for none)', schema: shape.acronym, otherwise: null },
    type: { label: 'its type', schema: shape.type, words: organisationTypes },
  }
  await fillIn(organisation, fields, ask)
}
