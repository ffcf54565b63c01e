import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { subjectName } from '../../charts/names/subjectName'
import type { Organisation } from '../../dataset/schema'
import { encodeView } from '../../selection/address/address'
import { noFilters } from '../../selection/filters'
import { organisationFacts } from '../../selection/organisations/organisationFacts'
import { select } from '../../selection/select'
import { defaultView } from '../../selection/view'
import { organisationPageMessages } from '../../text/onDemand/profile/organisationPageMessages'
import { profileMessages } from '../../text/onDemand/profile/profileMessages'
import { useText } from '../../ui/TextProvider'
import { AddToBriefing, offersOf } from '../shared/briefing/AddToBriefing'
import { DownloadMenu } from '../shared/downloads/DownloadMenu'
import { FollowMenu } from '../shared/follow/FollowMenu'
import { ListLink } from '../shared/links/ListLink'
import { PageTitle } from '../shared/page/PageTitle'
import { OrganisationList } from '../shared/profile/lists/OrganisationList'
import { PartnerBars } from '../shared/profile/lists/PartnerBars'
import { ProgramBars } from '../shared/profile/lists/ProgramBars'
import { SiteList } from '../shared/profile/lists/SiteList'
import { sitesOf } from '../shared/profile/lists/sitesOf'
import styles from '../shared/profile/ProfilePage.module.css'
import { ProfileSection } from '../shared/profile/ProfileSection'
import { ProfileTimeline } from '../shared/profile/ProfileTimeline'
import { SourcedRecords } from '../shared/profile/SourcedRecords'
import { useView } from '../shared/view/useView'
import { MilitaryStatements } from './MilitaryStatements'
import { OrganisationFigures } from './OrganisationFigures'
import { OrganisationHead } from './OrganisationHead'
import { OrganisationTree } from './OrganisationTree'
import { PartnerMap } from './PartnerMap'

/** Profile of one organisation: who it is, whom it works with, under which programs, and its records. */
export function OrganisationProfilePage({ organisation }: { organisation: Organisation }) {
  const text = useText()
  const { m } = text
  const { view, selection } = useView()
  const { dataset } = selection
  const { id, name } = organisation
  const own = useMemo(() => select(dataset, { ...noFilters, organisation: [id] }), [dataset, id])
  const facts = useMemo(() => organisationFacts(own, organisation), [own, organisation])
  const { isOwn, records, interest, countries, counterparts } = facts
  const words = organisationPageMessages(text)
  const subject = subjectName(dataset, text)
  const plain = { ...defaultView, theme: view.theme }
  const ofIt = encodeView({ ...plain, filters: own.filters })
  const hasRecord = records.length > 0
  return (
    <article className={styles.page}>
      <p className={`${styles.way} screen-only`}>
        <ListLink list="organisations" all={words.all} />
        {hasRecord && (
          <>
            <Link to="/" search={ofIt}>
              {m.pages.toMap}
            </Link>
            <Link to="/agreements" search={ofIt}>
              {words.inTable}
            </Link>
          </>
        )}
      </p>
      <PageTitle title={name} cited={{ kind: 'view', title: words.cited(name, subject, isOwn) }}>
        {hasRecord && (
          <>
            <AddToBriefing
              offers={offersOf(own, isOwn ? ['map', 'events', 'by-country'] : ['events', 'by-program'])}
            />
            <DownloadMenu positions={() => [...own.records]} counted={own} />
          </>
        )}
        <FollowMenu page={`organisations/${id}`} name={name} />
      </PageTitle>
      <OrganisationHead organisation={organisation} facts={facts} />
      {hasRecord && <OrganisationFigures facts={facts} filters={own.filters} />}
      <div className={styles.columns}>
        {hasRecord && (
          <div className={styles.top}>
            <ProfileTimeline selection={own} />
          </div>
        )}
        <div className={styles.side}>
          <MilitaryStatements organisation={organisation} />
          <OrganisationTree organisation={organisation} />
          {hasRecord && <ProgramBars records={records} selection={own} />}
          {isOwn && (
            <PartnerBars
              partners={countries.map(({ country, count, stateOrAgencyCount }) => ({
                country,
                count,
                stateOrAgency: stateOrAgencyCount,
              }))}
              selection={own}
            />
          )}
          <OrganisationList
            id="counterparts"
            title={isOwn ? words.partnerOrganisations : words.counterparts(subject)}
            organisations={counterparts}
          />
        </div>
        <div className={styles.rest}>
          {isOwn && countries.length > 0 && <PartnerMap selection={own} />}
          {hasRecord && (
            <ProfileSection
              title={m.common.records(records.length)}
              aside={profileMessages(text).newestFirst}
            >
              <SourcedRecords records={records} />
            </ProfileSection>
          )}
          {interest.length > 0 && (
            <ProfileSection title={words.interest} aside={m.explore.country.interestNote}>
              <SourcedRecords records={interest} />
            </ProfileSection>
          )}
          <SiteList sites={sitesOf(records)} />
        </div>
      </div>
    </article>
  )
}
