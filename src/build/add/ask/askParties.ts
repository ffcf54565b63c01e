import { freeSlug } from '../../../dataset/draft/complete/draftIds'
import { nameKey } from '../../../dataset/draft/complete/nameKey'
import { organisationsNear } from '../../../dataset/draft/complete/nearNames'
import { namesIn, organisationNamed } from '../../../dataset/draft/complete/resolveNames'
import type { Known } from '../../../dataset/draft/known'
import { partySchema } from '../../../dataset/schemas/agreements'
import { organisationSchema } from '../../../dataset/schemas/lists'
import { organisationTypes, partyRoles } from '../../../dataset/vocabulary'
import { type Answers, type Ask, askFor, fillIn } from './askFields'

/** Asks for parties until there are at least two; appends them to `parties`, and new organisations to `organisations`. */
export async function askParties(
  parties: Answers[],
  organisations: Answers[],
  known: Known,
  ask: Ask,
): Promise<void> {
  for (;;) {
    const number = parties.length + 1
    const prompt = `party ${number}: country (PAK or Pakistan; - for an organisation without a country; empty when done): `
    const typed = (await ask.question(prompt)).trim()
    if (typed === '') {
      if (parties.length >= 2) return
      ask.print('A record needs at least two parties: one from the subject country and one partner.')
      continue
    }
    const country = namesIn(known, { sources: [], organisations }).country.get(nameKey(typed))
    if (!country && typed !== '-') {
      ask.print(
        `“${typed}” is not a known country: use its name or its ISO 3166-1 alpha-3 code, such as PAK for Pakistan.`,
      )
      continue
    }
    const organisation = await askOrganisation(country, organisations, known, ask)
    const role = await askFor(ask, { label: 'role', schema: partySchema.shape.role, words: partyRoles })
    parties.push({ ...(country && { country }), ...(organisation && { organisation }), role })
  }
}

/** Id of a known organisation, or of a new one that the answers describe; null for none. */
async function askOrganisation(
  country: string | undefined,
  organisations: Answers[],
  known: Known,
  ask: Ask,
): Promise<string | null> {
  for (;;) {
    const typed = (await ask.question('organisation: id, acronym or name (empty for none): ')).trim()
    if (typed === '') return null
    const found = organisationNamed(typed, namesIn(known, { sources: [], organisations }))
    if (found) {
      const name = known.organisations.find(({ id }) => id === found)?.name
      if (found !== typed && name) ask.print(`That is ${found}: ${name}.`)
      return found
    }
    for (const { id, name } of organisationsNear(typed, known.organisations))
      ask.print(`Similar: ${id} (${name}).`)
    const answer = await ask.question(`“${typed}” is not a known organisation. Add it? (y/n) `)
    if (!/^y/i.test(answer.trim())) continue
    const takenIds = new Set([...known.organisations, ...organisations].map(({ id }) => String(id)))
    const added: Answers = { name: typed, ...(country && { country }) }
    await askOrganisationFields(added, ask)
    organisations.push({ id: freeSlug([added.acronym ?? typed], takenIds), ...added })
    return String(organisations.at(-1)?.id)
  }
}

/** Asks for the fields that a new organisation lacks. */
export async function askOrganisationFields(organisation: Answers, ask: Ask) {
  const { shape } = organisationSchema
  const fields = {
    name: { label: 'name of the organisation', schema: shape.name },
    acronym: { label: 'acronym (empty for none)', schema: shape.acronym, otherwise: null },
    type: { label: 'type of organisation', schema: shape.type, words: organisationTypes },
  }
  await fillIn(organisation, fields, ask)
}
