import { Link, useParams } from '@tanstack/react-router'
import { agreementMeta } from '../../publish/pageMeta'
import { encodeView } from '../../selection/address'
import { defaultView } from '../../selection/view'
import { Problem } from '../../ui/Problem'
import { useText } from '../../ui/TextProvider'
import { CiteBox } from '../shared/cite/CiteBox'
import styles from '../shared/details/DetailPage.module.css'
import profile from '../shared/details/ProfilePage.module.css'
import { ProfileSection } from '../shared/details/ProfileSection'
import { PlaceProvider } from '../shared/details/ThingLink'
import { usePageMeta } from '../shared/usePageMeta'
import { useView } from '../shared/useView'
import { RecordConfidence } from './RecordConfidence'
import { RecordFacts } from './RecordFacts'
import { RecordMilestones } from './RecordMilestones'
import { RecordParties } from './RecordParties'
import { RecordReferences } from './RecordReferences'
import { RelatedRecords } from './RelatedRecords'
import { referencesOf } from './referencesOf'

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
  const { m } = text
  const { view, selection } = useView()
  const { dataset } = selection
  const record = dataset.agreements[position]
  if (!record) throw new RangeError(`no record ${position}`)
  usePageMeta(agreementMeta(dataset, text, record))
  const references = referencesOf(dataset, record)
  const plain = { ...defaultView, theme: view.theme }
  return (
    <article className={profile.page}>
      <p className={profile.way}>
        <Link to="/agreements" search={encodeView(plain)}>
          {m.agreementPage.allRecords}
        </Link>
        <Link to="/" search={encodeView({ ...view, open: record.id })}>
          {m.pages.toMap}
        </Link>
      </p>
      <PlaceProvider value="page">
        <h1 className={profile.title}>{record.title}</h1>
        <p className={profile.lead}>{record.summary}</p>
        <div className={profile.columns}>
          <div className={profile.rest}>
            <RecordFacts record={record} />
            <RecordParties record={record} references={references} />
            <RecordMilestones record={record} references={references} />
            {record.note && (
              <ProfileSection title={m.explore.record.note}>
                <p className={profile.note}>{record.note}</p>
              </ProfileSection>
            )}
            <RecordReferences ids={references} own={record.sources.length} />
          </div>
          <div className={profile.side}>
            <RecordConfidence record={record} />
            <section className={styles.section}>
              <h2 className={styles.heading}>{m.pages.cite}</h2>
              <CiteBox cited={{ kind: 'record', record }} />
            </section>
            <RelatedRecords position={position} />
          </div>
        </div>
      </PlaceProvider>
    </article>
  )
}
