import { subjectName } from '../../charts/names/subjectName'
import { listAt } from '../../dataset/columns/listColumn'
import { isInterest } from '../../dataset/columns/recordCodes'
import type { Dataset } from '../../dataset/dataset'
import type { Agreement } from '../../dataset/schema'
import { agreementLevels } from '../../dataset/vocabulary'
import type { Text } from '../../text/text'

/** Returns the numbers and names on the Method page, counted from the dataset. */
export function methodNumbers(dataset: Dataset, text: Text) {
  const { agreements, columns, about } = dataset
  const counted = agreements.filter((record) => !isInterest(record))
  const count = (test: (record: (typeof agreements)[number], position: number) => boolean) =>
    agreements.filter(test).length
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
    high: count((record) => record.confidence === 'high'),
    medium: count((record) => record.confidence === 'medium'),
    low: count((record) => record.confidence === 'low'),
    yearOnly: count((record) => record.date.value.length === 4),
    monthOnly: count((record) => record.date.value.length === 7),
    unofficial: counted.filter(({ level }) => level === 'institution' || level === 'company').length,
    levels: Object.fromEntries(
      agreementLevels.map((level) => [level, counted.filter((record) => record.level === level).length]),
    ) as Record<Agreement['level'], number>,
    organisationOnly: count((_, position) => listAt(columns.partners, position).length === 0),
    sources: dataset.sourceCount,
    asOf: text.f.date(about.asOf),
    first: first ? text.f.date(first.date.value.slice(0, 4)) : '',
    newest: newest ? text.f.date(newest.date.value.slice(0, 7)) : '',
    program: dataset.programs.find((program) => program.id === about.alignment.program)?.name ?? '',
  }
}
