import { Link, useParams } from '@tanstack/react-router'
import { agreementMeta } from '../../publish/pageMeta'
import { encodeView } from '../../selection/address'
import { Problem } from '../../ui/Problem'
import { useText } from '../../ui/TextProvider'
import styles from '../shared/details/DetailPage.module.css'
import { RecordLink } from '../shared/details/RecordLink'
import { RecordPanel } from '../shared/details/RecordPanel'
import { PlaceProvider } from '../shared/details/ThingLink'
import { usePageMeta } from '../shared/usePageMeta'
import { useView } from '../shared/useView'
import { relatedRecords } from './relatedRecords'

/** One record: everything known of it, how to cite it, and what is related. */
export function AgreementPage() {
  const { m } = useText()
  const { id } = useParams({ from: '/agreements/$id' })
  const { dataset } = useView().selection
  const position = dataset.agreementIndex.get(id)
  return position === undefined ? (
    <Problem title={m.common.notFoundTitle} actions={<Link to="/">{m.common.goToExplore}</Link>}>
      <p>{m.pages.unknownRecord(id)}</p>
    </Problem>
  ) : (
    <KnownAgreement position={position} />
  )
}

function KnownAgreement({ position }: { position: number }) {
  const text = useText()
  const { m, f } = text
  const { view, selection } = useView()
  const { dataset } = selection
  const record = dataset.agreements[position]
  if (!record) throw new RangeError(`no record ${position}`)
  usePageMeta(agreementMeta(dataset, text, record))
  const related = relatedRecords(dataset, position)
  const address = `${location.origin}${import.meta.env.BASE_URL}agreements/${record.id}`
  const today = f.date(new Date().toISOString().slice(0, 10))
  return (
    <article className={styles.page}>
      <p className={styles.way}>
        <Link to="/" search={encodeView({ ...view, open: record.id })}>
          {m.pages.toMap}
        </Link>
      </p>
      <PlaceProvider value="page">
        <RecordPanel position={position} />
        <section className={styles.section}>
          <h2 className={styles.heading}>{m.pages.cite}</h2>
          <p className={styles.cite}>
            {m.pages.citation(
              record.title,
              f.date(record.date.value),
              dataset.about.title,
              dataset.version,
              address,
              today,
            )}
          </p>
        </section>
        {related.length > 0 && (
          <section className={styles.section}>
            <h2 className={styles.heading}>{m.pages.related}</h2>
            <ul>
              {related.map((other) => (
                <RecordLink key={other.id} record={other} />
              ))}
            </ul>
          </section>
        )}
      </PlaceProvider>
    </article>
  )
}
