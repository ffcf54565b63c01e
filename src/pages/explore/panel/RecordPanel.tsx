import type { ReactNode } from 'react'
import { useText } from '../../../ui/TextProvider'
import { ProgramLinks } from '../../shared/links/ProgramLinks'
import { useView } from '../../shared/view/useView'
import { PanelTitle, SectionTitle } from './Headings'
import styles from './Panel.module.css'
import { PartyLine } from './PartyLine'
import { RecordSources } from './RecordSources'

/** One record: its facts, parties and milestones, with links to its sources. */
export function RecordPanel({ position }: { position: number }) {
  const { m, f } = useText()
  const { dataset } = useView().selection
  const record = dataset.agreements[position]
  if (!record) return null
  const words = m.explore.record
  const facts: readonly (readonly [string, ReactNode])[] = [
    [words.date, words.dated(f.date(record.date.value), m.words.basis[record.date.basis])],
    [words.kind, m.words.kind[record.kind]],
    [words.level, m.words.level[record.level]],
    [
      words.status,
      record.ended
        ? words.endedOn(m.words.status[record.status], f.date(record.ended))
        : m.words.status[record.status],
    ],
    [words.confidenceLabel, m.words.confidence[record.confidence]],
    [words.programs, <ProgramLinks key="programs" ids={record.programs} />],
    ...(record.site ? [[words.site, record.site.name] as const] : []),
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
        <SectionTitle>{words.parties}</SectionTitle>
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
                value={milestone.text}
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
        <SectionTitle>{m.common.sources(record.sources.length)}</SectionTitle>
        <RecordSources ids={record.sources} />
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
