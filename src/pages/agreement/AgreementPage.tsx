import { Link, useParams } from '@tanstack/react-router'
import { agreementMeta } from '../../publish/meta/pageMeta'
import { encodeView } from '../../selection/address/address'
import { defaultView } from '../../selection/view'
import { Problem } from '../../ui/controls/Problem'
import { useText } from '../../ui/TextProvider'
import { CiteBox } from '../shared/cite/CiteBox'
import { LinkTargetProvider } from '../shared/links/DetailsLink'
import { usePageMeta } from '../shared/page/usePageMeta'
import styles from '../shared/profile/ProfilePage.module.css'
import { ProfileSection } from '../shared/profile/ProfileSection'
import { useView } from '../shared/view/useView'
import { RecordConfidence } from './RecordConfidence'
import { RecordFacts } from './RecordFacts'
import { RecordMilestones } from './RecordMilestones'
import { RecordParties } from './RecordParties'
import { RecordReferences } from './RecordReferences'
import { RelatedRecords } from './RelatedRecords'
import { referencesOf } from './referencesOf'

/** One record: all its facts, how to cite it, and related records. */
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
    <article className={styles.page}>
      <p className={styles.way}>
        <Link to="/agreements" search={encodeView(plain)} activeOptions={{ exact: true }}>
          {m.agreementPage.allRecords}
        </Link>
        <Link to="/" search={encodeView({ ...view, open: record.id })}>
          {m.pages.toMap}
        </Link>
      </p>
      <LinkTargetProvider value="page">
        <h1 className={styles.title}>{record.title}</h1>
        <p className={styles.lead}>{record.summary}</p>
        <div className={styles.columns}>
          <div className={styles.rest}>
            <RecordFacts record={record} />
            <RecordParties record={record} references={references} />
            <RecordMilestones record={record} references={references} />
            {record.note && (
              <ProfileSection title={m.explore.record.note}>
                <p className={styles.note}>{record.note}</p>
              </ProfileSection>
            )}
            <RecordReferences ids={references} own={record.sources.length} />
          </div>
          <div className={styles.side}>
            <RecordConfidence record={record} />
            {dataset.own === null && (
              <ProfileSection title={m.pages.cite}>
                <CiteBox cited={{ kind: 'record', record }} />
              </ProfileSection>
            )}
            <RelatedRecords position={position} />
          </div>
        </div>
      </LinkTargetProvider>
    </article>
  )
}
