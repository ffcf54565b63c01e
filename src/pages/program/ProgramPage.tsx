import { Link, useParams } from '@tanstack/react-router'
import { listAt } from '../../dataset/indexDataset'
import type { Program } from '../../dataset/schema'
import { programMeta } from '../../publish/pageMeta'
import { encodeView } from '../../selection/address'
import { noFilters } from '../../selection/filters'
import { select } from '../../selection/select'
import { Problem } from '../../ui/Problem'
import { useText } from '../../ui/TextProvider'
import styles from '../shared/details/DetailPage.module.css'
import { RecordLink } from '../shared/details/RecordLink'
import { PlaceProvider } from '../shared/details/ThingLink'
import prose from '../shared/TextPage.module.css'
import { usePageMeta } from '../shared/usePageMeta'
import { useView } from '../shared/useView'
import { Ladder } from './Ladder'

/** One program: what it is, who is in it, all its records. */
export function ProgramPage() {
  const { m } = useText()
  const { id } = useParams({ from: '/programs/$id' })
  const { programs } = useView().selection.dataset
  const program = programs.find((candidate) => candidate.id === id)
  return program ? (
    <KnownProgram program={program} />
  ) : (
    <Problem title={m.common.notFoundTitle} actions={<Link to="/">{m.common.goToExplore}</Link>}>
      <p>
        {m.pages.unknownProgram(
          id,
          programs.map((known) => known.id),
        )}
      </p>
    </Problem>
  )
}

function KnownProgram({ program }: { program: Program }) {
  const text = useText()
  const { m } = text
  const { view, selection } = useView()
  const { dataset } = selection
  usePageMeta(programMeta(dataset, text, program))
  const own = select(dataset, { ...noFilters, program: [program.id] })
  const countries = new Set(
    [...own.records].flatMap((record) => [...listAt(dataset.columns.partners, record)]),
  )
  const onMap = encodeView({ ...view, filters: { ...noFilters, program: [program.id] }, open: null })
  return (
    <article className={styles.page}>
      <p className={styles.way}>
        <Link to="/" search={onMap}>
          {m.pages.toMap}
        </Link>
      </p>
      <h1 className={prose.title}>{program.name}</h1>
      <p className={prose.lead}>{program.description}</p>
      <p className={styles.section}>{m.pages.programLead(own.records.length, countries.size)}</p>
      <PlaceProvider value="page">
        {dataset.about.alignment.program === program.id && <Ladder program={program} />}
        <section className={styles.section}>
          <h2 className={prose.heading}>{m.pages.records}</h2>
          <ul>
            {[...own.records].reverse().map((position) => {
              const record = dataset.agreements[position]
              return record && <RecordLink key={record.id} record={record} />
            })}
          </ul>
        </section>
      </PlaceProvider>
    </article>
  )
}
