import type { ReactNode } from 'react'
import { isInterest } from '../../dataset/columns/recordCodes'
import { makesMember } from '../../dataset/derivedMemberships'
import { parsePartialDate } from '../../dataset/partialDate'
import type { Agreement } from '../../dataset/schema'
import { agreementPageMessages } from '../../text/onDemand/agreementPageMessages'
import { profileMessages } from '../../text/onDemand/profile/profileMessages'
import { useText } from '../../ui/TextProvider'
import type { RecordEvidence } from '../shared/evidence/recordEvidence'
import { FactMarks } from '../shared/evidence/SourceMarks'
import { ProgramLinks } from '../shared/links/ProgramLinks'
import { useView } from '../shared/view/useView'
import styles from './Record.module.css'

interface RecordFactsProps {
  record: Agreement
  evidence: RecordEvidence
}

/**
 * The fields of a record in words: date, kind, level, status, programs, how it is counted, site. Beside each that pages
 * can show stand the marks of those that do.
 */
export function RecordFacts({ record, evidence }: RecordFactsProps) {
  const text = useText()
  const { m, f } = text
  const { dataset } = useView().selection
  const names = m.explore.record
  const words = agreementPageMessages(text).facts
  const precision = parsePartialDate(record.date.value)?.precision ?? 'day'
  const status = m.words.status[record.status]
  const alignment = dataset.programs[dataset.programIndex.get(dataset.about.alignment.program) ?? -1]
  const { site } = record
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      names.date,
      <>
        {words.date(f.date(record.date.value), m.words.basis[record.date.basis])}
        <FactMarks evidence={evidence} facts={['date']} />{' '}
        <span className={styles.quiet}>{words.precision[precision]}</span>
      </>,
    ],
    [
      names.kind,
      <>
        {m.words.kind[record.kind]}
        <FactMarks evidence={evidence} facts={['act']} />
      </>,
    ],
    [names.level, words.level[record.level]],
    [
      names.status,
      <>
        {record.ended ? names.endedOn(status, f.date(record.ended)) : status}
        {/* No page can show that nothing is known. */}
        {record.status !== 'unknown' && <FactMarks evidence={evidence} facts={['status', 'ended']} />}
      </>,
    ],
    [names.programs, <ProgramLinks key="programs" ids={record.programs} />],
    [
      words.counting,
      <>
        {isInterest(record) ? words.interest : words.counted}
        {alignment && record.programs.includes(alignment.id) && (
          <span className={styles.line}>
            {makesMember(record, alignment.id)
              ? words.member(alignment.name)
              : words.notMember(alignment.name)}
          </span>
        )}
      </>,
    ],
    ...(site
      ? [
          [
            names.site,
            <>
              {words.site(
                site.name,
                site.type && site.type !== 'site' ? m.words.siteType[site.type] : null,
                site.lat === undefined || site.lon === undefined
                  ? profileMessages(text).noCoordinates
                  : profileMessages(text).coordinates(site.lat, site.lon),
              )}
              <FactMarks evidence={evidence} facts={['site']} />
            </>,
          ] as const,
        ]
      : []),
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
