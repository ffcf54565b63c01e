import type { Known } from '../../../dataset/draft/known'
import { writtenAgreementSchema } from '../../../dataset/schemas/agreements'
import { agreementKinds, agreementLevels, agreementStatuses, dateBases } from '../../../dataset/vocabulary'
import { askEvidence } from './askEvidence'
import { type Answers, type Ask, askFor, fillIn } from './askFields'
import { askOrganisationFields, askParties } from './askParties'
import { askSourceFields, askSources } from './askSources'

/** A draft while its fields are being filled in. */
export interface OpenDraft {
  agreement: Answers
  publishers: Answers[]
  sources: Answers[]
  organisations: Answers[]
  /** Lists that already have entries, and the id, if they must be asked for again. */
  again: Set<string>
}

const { shape } = writtenAgreementSchema

/** Asks for every field that a draft lacks, in the order in which a person would describe an agreement. */
export async function askDraft(
  { agreement, sources, organisations, again }: OpenDraft,
  known: Known,
  ask: Ask,
) {
  await fillIn(
    agreement,
    {
      title: { label: 'title in your own words', schema: shape.title },
      summary: { label: 'summary in one or two sentences', schema: shape.summary },
    },
    ask,
  )
  agreement.programs ??= await askPrograms(known, ask)
  await fillIn(
    agreement,
    {
      kind: { label: 'kind', schema: shape.kind, words: agreementKinds },
      level: { label: 'level of the foreign partner', schema: shape.level, words: agreementLevels },
    },
    ask,
  )
  // Each answer is kept at once, so that none is lost if the command is stopped.
  const date: Answers = { ...(agreement.date as Answers | undefined) }
  agreement.date = date
  await fillIn(
    date,
    {
      value: {
        label: 'date, as precise as the source (2023, 2023-10 or 2023-10-18)',
        schema: shape.date.shape.value,
      },
      basis: { label: 'what happened on that date', schema: shape.date.shape.basis, words: dateBases },
    },
    ask,
  )
  await fillIn(
    agreement,
    { status: { label: 'status', schema: shape.status, words: agreementStatuses } },
    ask,
  )
  if (agreement.status === 'ended' || agreement.status === 'withdrawn')
    await fillIn(
      agreement,
      { ended: { label: 'date of the end (empty if not documented)', schema: shape.ended, otherwise: null } },
      ask,
    )
  if (!agreement.parties || again.has('parties')) {
    const parties = [...((agreement.parties as Answers[] | undefined) ?? [])]
    agreement.parties = parties
    await askParties(parties, organisations, known, ask)
  }
  for (const organisation of organisations) await askOrganisationFields(organisation, ask)
  for (const source of sources) await askSourceFields(source, known, ask)
  if ((!agreement.sources && sources.length === 0) || again.has('sources')) {
    const ids = [...((agreement.sources as string[] | undefined) ?? [])]
    agreement.sources = ids
    await askSources(ids, sources, known, ask)
  }
  await askEvidence(agreement, sources, ask)
  await fillIn(
    agreement,
    {
      doubt: { label: 'doubt: why it may be wrong (empty for none)', schema: shape.doubt, otherwise: null },
      note: { label: 'note (empty for none)', schema: shape.note, otherwise: null },
    },
    ask,
  )
  if (again.has('id') && agreement.id === undefined)
    await fillIn(agreement, { id: { label: 'id: lower-case words with hyphens', schema: shape.id } }, ask)
  again.clear()
}

async function askPrograms(known: Known, ask: Ask): Promise<string[]> {
  const words = known.programs.map(({ id }) => id)
  const programs = [String(await askFor(ask, { label: 'primary program', schema: shape.id, words }))]
  for (;;) {
    const question = { label: 'further program (empty when done)', schema: shape.id, otherwise: null }
    const more = await askFor(ask, question)
    if (more === null) return programs
    const program = words[Number(more) - 1] ?? more
    if (!words.includes(program))
      ask.print(`“${more}” is not a known program: use one of ${words.join(', ')}.`)
    else if (!programs.includes(program)) programs.push(program)
  }
}
