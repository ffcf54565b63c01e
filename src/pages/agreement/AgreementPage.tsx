import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { recordIdOf } from '../../dataset/renamedRecords'
import { agreementMeta } from '../../publish/meta/pageMeta'
import { agreementPageMessages } from '../../text/onDemand/agreementPageMessages'
import { Problem } from '../../ui/controls/Problem'
import { useText } from '../../ui/TextProvider'
import { useRecordEvidence } from '../shared/evidence/useRecordEvidence'
import { LinkTargetProvider } from '../shared/links/DetailsLink'
import { ListLink } from '../shared/links/ListLink'
import { PageTitle } from '../shared/page/PageTitle'
import { usePageMeta } from '../shared/page/usePageMeta'
import profile from '../shared/profile/ProfilePage.module.css'
import { ProfileSection } from '../shared/profile/ProfileSection'
import { useTravel } from '../shared/view/useTravel'
import { useView } from '../shared/view/useView'
import styles from './Record.module.css'
import { RecordChips } from './RecordChips'
import { RecordConfidence } from './RecordConfidence'
import { RecordDocuments } from './RecordDocuments'
import { RecordFacts } from './RecordFacts'
import { RecordMilestones } from './RecordMilestones'
import { RecordParties } from './RecordParties'
import { RecordReferences } from './RecordReferences'
import { RelatedRecords } from './RelatedRecords'

/** One record: all its facts, how to cite it, and related records. */
export function AgreementPage() {
  const { m } = useText()
  const { id } = useParams({ from: '/agreements/$id' })
  const { dataset } = useView().selection
  const position = dataset.agreementIndex.get(id)
  useCurrentAddress(id, recordIdOf(dataset, id))
  return position === undefined ? (
    <Problem title={m.common.notFoundTitle} actions={<Link to="/">{m.common.goToExplore}</Link>}>
      <p>{m.pages.unknownRecord(id)}</p>
    </Problem>
  ) : (
    <KnownAgreement position={position} />
  )
}

/** Replaces the address of a renamed record by the present one. */
function useCurrentAddress(id: string, current: string | undefined) {
  const navigate = useNavigate()
  useEffect(() => {
    if (current !== undefined && current !== id)
      void navigate({
        to: '/agreements/$id',
        params: { id: current },
        search: true,
        hash: true,
        replace: true,
      })
  }, [navigate, id, current])
}

function KnownAgreement({ position }: { position: number }) {
  const text = useText()
  const { m } = text
  const { selection } = useView()
  const { dataset } = selection
  const record = dataset.agreements[position]
  if (!record) throw new RangeError(`no record ${position}`)
  usePageMeta(agreementMeta(dataset, text, record))
  const evidence = useRecordEvidence(record)
  const travel = useTravel()
  return (
    <article className={profile.page}>
      <p className={`${profile.way} screen-only`}>
        <ListLink list="agreements" all={agreementPageMessages(text).allRecords} />
        <Link to="/" search={{ ...travel('/'), open: record.id }}>
          {m.pages.toMap}
        </Link>
      </p>
      <LinkTargetProvider value="page">
        <PageTitle title={record.title} cited={{ kind: 'record', record }} />
        <RecordChips record={record} />
        <p className={profile.lead}>{record.summary}</p>
        <div className={`${profile.columns} ${styles.columns}`}>
          <div className={profile.top}>
            <RecordFacts record={record} evidence={evidence} />
          </div>
          <div className={profile.side}>
            <RecordConfidence record={record} evidence={evidence} />
          </div>
          <div className={profile.rest}>
            <RecordParties record={record} evidence={evidence} />
            <RecordDocuments evidence={evidence} />
            <RecordMilestones record={record} evidence={evidence} />
            {evidence.details.note && (
              <ProfileSection title={m.explore.record.note}>
                <p className={profile.note}>{evidence.details.note}</p>
              </ProfileSection>
            )}
            <RecordReferences record={record} evidence={evidence} />
          </div>
          <div className={`${profile.side} ${styles.related}`}>
            <RelatedRecords position={position} />
          </div>
        </div>
      </LinkTargetProvider>
    </article>
  )
}
