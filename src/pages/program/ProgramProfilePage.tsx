import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Program } from '../../dataset/schema'
import { encodeView } from '../../selection/address/address'
import { noFilters } from '../../selection/filters'
import { jointSelections } from '../../selection/program/jointSelections'
import { isLadderProgram } from '../../selection/program/signedMembers'
import { select } from '../../selection/select'
import { defaultView } from '../../selection/view'
import { wholeSelection } from '../../selection/wholeSelection'
import { profileMessages } from '../../text/onDemand/profile/profileMessages'
import { programPageMessages } from '../../text/onDemand/profile/programPageMessages'
import { useText } from '../../ui/TextProvider'
import { AddToBriefing, offersOf } from '../shared/briefing/AddToBriefing'
import { DownloadMenu } from '../shared/downloads/DownloadMenu'
import { FollowMenu } from '../shared/follow/FollowMenu'
import { ListLink } from '../shared/links/ListLink'
import { PageTitle } from '../shared/page/PageTitle'
import { OrganisationList } from '../shared/profile/lists/OrganisationList'
import { PartnerBars } from '../shared/profile/lists/PartnerBars'
import { ProfileChart } from '../shared/profile/ProfileChart'
import styles from '../shared/profile/ProfilePage.module.css'
import { ProfileSection } from '../shared/profile/ProfileSection'
import { ProfileTimeline } from '../shared/profile/ProfileTimeline'
import { SourcedRecords } from '../shared/profile/SourcedRecords'
import { useTravel } from '../shared/view/useTravel'
import { useView } from '../shared/view/useView'
import { ClaimList } from './claims/ClaimList'
import { StatedTotals } from './claims/StatedTotals'
import { ProgramFigures } from './ProgramFigures'
import { programFacts } from './programFacts'
import { SelectedProjects } from './SelectedProjects'

/** Profile of one program: figures, members, outcomes of its calls, timeline, partners and records. */
export function ProgramProfilePage({ program }: { program: Program }) {
  const text = useText()
  const { m } = text
  const { view, selection } = useView()
  const { dataset } = selection
  const travel = useTravel()
  const { id } = program
  const own = useMemo(() => select(dataset, { ...noFilters, program: [id] }), [dataset, id])
  const facts = useMemo(() => programFacts(own), [own])
  const calls = useMemo(() => jointSelections(dataset, id), [dataset, id])
  const plain = { ...defaultView, theme: view.theme }
  const isAlignment = isLadderProgram(dataset, id)
  const ownOffers = offersOf(own, ['events', 'by-country', 'per-year'])
  const offers = isAlignment ? ([{ chart: 'ladder', view: defaultView }, ...ownOffers] as const) : ownOffers
  return (
    <article className={styles.page}>
      <p className={`${styles.way} screen-only`}>
        <ListLink list="programs" all={programPageMessages(text).allPrograms} />
        <Link to="/" search={encodeView({ ...plain, filters: { ...noFilters, program: [id] } })}>
          {m.pages.toMap}
        </Link>
        {isAlignment && (
          <Link to="/coalitions" search={travel('/coalitions')}>
            {m.pages.coalitions}
          </Link>
        )}
      </p>
      <PageTitle title={program.name}>
        {own.count > 0 && (
          <>
            <AddToBriefing offers={offers} />
            <DownloadMenu positions={() => [...own.records]} counted={own} />
          </>
        )}
        <FollowMenu page={`programs/${id}`} name={program.name} />
      </PageTitle>
      <p className={styles.lead}>{program.description}</p>
      <ProgramFigures facts={facts} filters={own.filters} />
      {isAlignment && (
        <>
          <div id="ladder" className={styles.wide}>
            <ProfileChart id="ladder" selection={wholeSelection(dataset)} />
          </div>
          <StatedTotals program={program} />
        </>
      )}
      <div className={styles.columns}>
        <div className={styles.top}>
          <ProfileTimeline selection={own} />
        </div>
        <div className={styles.side}>
          <PartnerBars partners={facts.partners} selection={own} />
          <OrganisationList
            title={programPageMessages(text).organisations}
            organisations={facts.organisations}
          />
          {!isAlignment && <ProgramClaims program={program} />}
        </div>
        <div className={styles.rest}>
          {calls.map((call) => (
            <SelectedProjects key={call.date} call={call} />
          ))}
          {facts.records.length > 1 && <ProfileChart id="per-year" selection={own} />}
          {facts.records.length > 0 && (
            <ProfileSection
              title={m.common.records(facts.records.length)}
              aside={profileMessages(text).newestFirst}
            >
              <SourcedRecords records={facts.records} />
            </ProfileSection>
          )}
          {facts.interest.length > 0 && (
            <ProfileSection title={programPageMessages(text).interest} aside={m.explore.country.interestNote}>
              <SourcedRecords records={facts.interest} />
            </ProfileSection>
          )}
        </div>
      </div>
    </article>
  )
}

/** Stated totals about a program; nothing if there are none. */
function ProgramClaims({ program }: { program: Program }) {
  const text = useText()
  const { dataset } = useView().selection
  const claims = dataset.claims.filter((claim) => claim.program === program.id)
  if (claims.length === 0) return null
  return (
    <ProfileSection title={programPageMessages(text).claims}>
      <ClaimList claims={claims} />
    </ProfileSection>
  )
}
