import { missingFacts } from '../evidence/missingFacts'
import { parsePartialDate } from '../partialDate'
import type { WrittenAgreement } from '../schema'
import { facts } from '../vocabulary'
import { type CheckInput, type Entry, type JsonPath, type Problem, problemAt } from './dataFolder'

/** Reports evidence that the record does not list as a source, evidence of absent facts, and `checked` without evidence. */
export function checkEvidence({ entries }: CheckInput): Problem[] {
  return entries.agreements.flatMap((entry) => [
    ...foreignEvidence(entry),
    ...evidenceOfNothing(entry),
    ...checkedTooEarly(entry),
  ])
}

function foreignEvidence(entry: Entry<WrittenAgreement>): Problem[] {
  const { evidence, sources } = entry.value
  if (!evidence || !sources || entry.malformed.has('sources')) return []
  return facts.flatMap((fact) =>
    (evidence[fact] ?? []).flatMap((id, index) => {
      const field: JsonPath = ['evidence', fact, index]
      if (!sources.includes(id))
        return [problemAt(entry, field, `“${id}” is not a source of this record`, 'list it in sources too')]
      return evidence[fact]?.indexOf(id) === index
        ? []
        : [problemAt(entry, field, `“${id}” is listed twice`, 'remove one of the two')]
    }),
  )
}

function evidenceOfNothing(entry: Entry<WrittenAgreement>): Problem[] {
  const { evidence } = entry.value
  return (['ended', 'site'] as const).flatMap((fact) =>
    evidence?.[fact] && entry.value[fact] === undefined && !isMalformed(entry, fact)
      ? [
          problemAt(
            entry,
            ['evidence', fact],
            `is set, but the record has no ${fact}`,
            `add ${fact}, or remove the evidence`,
          ),
        ]
      : [],
  )
}

/** Whether a field or a part of it is malformed. */
function isMalformed({ malformed }: Entry<unknown>, field: string): boolean {
  return [...malformed].some((path) => path === field || path.startsWith(`${field}.`))
}

function checkedTooEarly(entry: Entry<WrittenAgreement>): Problem[] {
  const { checked, evidence, date } = entry.value
  if (checked === undefined) return []
  const missing = missingFacts(evidence)
  if (missing.length > 0)
    return [
      problemAt(
        entry,
        ['checked'],
        `is set, but no source is named for ${missing.join(' and ')}`,
        'complete the evidence, or remove checked',
      ),
    ]
  const isBefore = (parsePartialDate(checked)?.end ?? 0) < (parsePartialDate(date?.value ?? '')?.start ?? 0)
  return isBefore
    ? [problemAt(entry, ['checked'], `${checked} is before the act`, 'correct one of the two dates')]
    : []
}
