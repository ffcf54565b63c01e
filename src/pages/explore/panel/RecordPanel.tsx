import type { ReactNode } from 'react'
import type { Agreement } from '../../../dataset/schema'
import { useText } from '../../../ui/TextProvider'
import { EntryMarks, FactMarks } from '../../shared/evidence/SourceMarks'
import { useRecordEvidence } from '../../shared/evidence/useRecordEvidence'
import { ProgramLinks } from '../../shared/links/ProgramLinks'
import { useView } from '../../shared/view/useView'
import { PanelTitle, SectionTitle } from './Headings'
import styles from './Panel.module.css'
import { PartyLine } from './PartyLine'
import { RecordSources } from './RecordSources'

/** One record: its facts, parties and milestones, with the marks of its sources, and links to those. */
export function RecordPanel({ position }: { position: number }) {
  const record = useView().selection.dataset.agreements[position]
  return record && <KnownRecord record={record} />
}

function KnownRecord({ record }: { record: Agreement }) {
  const { m, f } = useText()
  const evidence = useRecordEvidence(record)
  const words = m.explore.record
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      words.date,
      <>
        {words.dated(f.date(record.date.value), m.words.basis[record.date.basis])}
        <FactMarks evidence={evidence} facts={['date']} />
      </>,
    ],
    [
      words.kind,
      <>
        {m.words.kind[record.kind]}
        <FactMarks evidence={evidence} facts={['act']} />
      </>,
    ],
    [words.level, m.words.level[record.level]],
    [
      words.status,
      <>
        {record.ended
          ? words.endedOn(m.words.status[record.status], f.date(record.ended))
          : m.words.status[record.status]}
        {record.status !== 'unknown' && <FactMarks evidence={evidence} facts={['status', 'ended']} />}
      </>,
    ],
    [words.confidenceLabel, m.words.confidence[record.confidence]],
    [words.programs, <ProgramLinks key="programs" ids={record.programs} />],
    ...(record.site
      ? [
          [
            words.site,
            <>
              {record.site.name}
              <FactMarks evidence={evidence} facts={['site']} />
            </>,
          ] as const,
        ]
      : []),
  ]
  return (
    <>
      <PanelTitle isLong>{record.title}</PanelTitle>
      <p className={styles.sentence}>{record.summary}</p>
      <section className={styles.section}>
        <dl className={styles.pairs}>
          {facts.map(([label, value]) => (
            <Fact key={label} label={label} value={value} />
          ))}
        </dl>
      </section>
      <section className={styles.section}>
        <div className={styles.headed}>
          <SectionTitle>{words.parties}</SectionTitle>
          <FactMarks evidence={evidence} facts={['parties']} />
        </div>
        <ul className={styles.sources}>
          {record.parties.map((party) => (
            <PartyLine key={`${party.country}-${party.organisation}-${party.described}`} party={party} />
          ))}
        </ul>
      </section>
      {record.milestones && record.milestones.length > 0 && (
        <section className={styles.section}>
          <SectionTitle>{words.milestones}</SectionTitle>
          <dl className={styles.pairs}>
            {record.milestones.map((milestone) => (
              <Fact
                key={milestone.date + milestone.text}
                label={f.shortDate(milestone.date)}
                value={
                  <>
                    {milestone.planned ? words.planned(milestone.text) : milestone.text}
                    <EntryMarks evidence={evidence} ids={milestone.sources ?? []} entry="milestone" />
                  </>
                }
              />
            ))}
          </dl>
        </section>
      )}
      {record.note && (
        <section className={styles.section}>
          <SectionTitle>{words.note}</SectionTitle>
          <p className={styles.note}>{record.note}</p>
        </section>
      )}
      <section className={styles.section}>
        <SectionTitle>{m.common.sources(evidence.numbered.length)}</SectionTitle>
        <RecordSources evidence={evidence} />
      </section>
    </>
  )
}

function Fact({ label, value }: { label: string; value: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  )
}
