import { subjectName } from '../../charts/names/subjectName'
import { listAt } from '../../dataset/columns/listColumn'
import type { Dataset } from '../../dataset/dataset'
import { type DatePrecision, precisionOf } from '../../dataset/partialDate'
import type { Agreement } from '../../dataset/schema'
import { agreementLevels, confidences } from '../../dataset/vocabulary'
import type { Text } from '../../text/text'

/** Returns the numbers and names on the Method page, counted from the dataset. */
export function methodNumbers(dataset: Dataset, text: Text) {
  const { agreements, columns, about } = dataset
  const positions = [...agreements.keys()]
  const counted = positions.filter((i) => columns.interest[i] === 0)
  const withConfidence = (confidence: Agreement['confidence']) => {
    const code = confidences.indexOf(confidence)
    return positions.filter((i) => columns.confidence[i] === code).length
  }
  const countedAt = (level: Agreement['level']) => {
    const code = agreementLevels.indexOf(level)
    return counted.filter((i) => columns.level[i] === code).length
  }
  const dated = (precision: DatePrecision) =>
    positions.filter((i) => precisionOf(columns.start[i] ?? 0, columns.end[i] ?? 0) === precision).length
  const first = agreements[0]
  const newest = agreements[agreements.length - 1]
  return {
    subject: subjectName(dataset, text),
    territories: about.subject.territories.flatMap((code) => {
      const country = dataset.countries[dataset.countryIndex.get(code) ?? -1]
      return country ? [text.f.country(country)] : []
    }),
    records: agreements.length,
    counted: counted.length,
    interest: agreements.length - counted.length,
    high: withConfidence('high'),
    medium: withConfidence('medium'),
    low: withConfidence('low'),
    yearOnly: dated('year'),
    monthOnly: dated('month'),
    unofficial: countedAt('institution') + countedAt('company'),
    levels: Object.fromEntries(agreementLevels.map((level) => [level, countedAt(level)])) as Record<
      Agreement['level'],
      number
    >,
    organisationOnly: positions.filter((i) => listAt(columns.partners, i).length === 0).length,
    sources: dataset.sourceCount,
    asOf: text.f.date(about.asOf),
    first: first ? text.f.date(first.date.value.slice(0, 4)) : '',
    newest: newest ? text.f.date(newest.date.value.slice(0, 7)) : '',
    program: dataset.programs.find((program) => program.id === about.alignment.program)?.name ?? '',
  }
}
