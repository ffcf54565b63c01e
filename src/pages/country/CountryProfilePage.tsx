import { useMemo } from 'react'
import { subjectName } from '../../charts/names/subjectName'
import { noFilters } from '../../selection/filters'
import { organisationsOfCountry } from '../../selection/organisations/organisationsOfCountry'
import { select } from '../../selection/select'
import { wholeSelection } from '../../selection/wholeSelection'
import { countryPageMessages } from '../../text/onDemand/profile/countryPageMessages'
import { profileMessages } from '../../text/onDemand/profile/profileMessages'
import { useText } from '../../ui/TextProvider'
import { AddToBriefing, offersOf } from '../shared/briefing/AddToBriefing'
import { DownloadMenu } from '../shared/downloads/DownloadMenu'
import { FollowMenu } from '../shared/follow/FollowMenu'
import { PageTitle } from '../shared/page/PageTitle'
import { countryProfile } from '../shared/profile/countryProfile'
import { OrganisationList } from '../shared/profile/lists/OrganisationList'
import { ProgramBars } from '../shared/profile/lists/ProgramBars'
import { MembershipList } from '../shared/profile/MembershipList'
import styles from '../shared/profile/ProfilePage.module.css'
import { ProfileSection } from '../shared/profile/ProfileSection'
import { ProfileTimeline } from '../shared/profile/ProfileTimeline'
import { SourcedRecords } from '../shared/profile/SourcedRecords'
import { useView } from '../shared/view/useView'
import { CountryFigures } from './CountryFigures'
import { CountryWays } from './CountryWays'
import { countrySummaryParts } from './countrySummary'
import { LinkedSentence } from './LinkedSentence'
import { RankingAround } from './RankingAround'
import { RegionPartners } from './RegionPartners'
import { CountrySites } from './sites/CountrySites'
import { SubjectSide } from './subject/SubjectSide'

/** Profile of one country: sentence, figures, timeline and records, with groups, ranking and sites beside them. */
export function CountryProfilePage({ position }: { position: number }) {
  const text = useText()
  const { m, f } = text
  const { dataset } = useView().selection
  const country = dataset.countries[position]
  const iso3 = country?.iso3 ?? ''
  const whole = wholeSelection(dataset)
  const own = useMemo(() => select(dataset, { ...noFilters, country: [iso3] }), [dataset, iso3])
  if (!country) return null
  const words = countryPageMessages(text)
  const isSubject = dataset.ownCountries.has(iso3)
  const profile = countryProfile(whole, position)
  const hasRecord = profile.records.length > 0
  const groupsAndSites = (
    <>
      <ProfileSection title={m.explore.country.groups}>
        <MembershipList memberships={profile.memberships} />
      </ProfileSection>
      <CountrySites position={position} />
    </>
  )
  return (
    <article className={styles.page}>
      <CountryWays position={position} />
      <PageTitle
        title={f.country(country)}
        cited={{
          kind: 'view',
          title: isSubject ? f.country(country) : words.cited(f.country(country), subjectName(dataset, text)),
        }}
      >
        {isSubject && (
          <>
            <AddToBriefing offers={offersOf(whole, ['by-program', 'by-country', 'map'])} />
            <DownloadMenu positions={() => [...whole.records]} counted={whole} />
          </>
        )}
        {hasRecord && !isSubject && <AddToBriefing offers={offersOf(own, ['events', 'by-program'])} />}
        {hasRecord && !isSubject && <DownloadMenu positions={() => [...own.records]} counted={own} />}
        <FollowMenu page={`countries/${iso3}`} name={f.country(country)} />
      </PageTitle>
      <p className={styles.lead}>
        {isSubject ? (
          m.explore.country.subject(f.country(country), subjectName(dataset, text))
        ) : (
          <LinkedSentence words={words.summary(countrySummaryParts(whole, position, text))} />
        )}
      </p>
      {isSubject ? (
        <SubjectSide>{groupsAndSites}</SubjectSide>
      ) : (
        <>
          {hasRecord && <CountryFigures selection={own} profile={profile} />}
          <div className={styles.columns}>
            {hasRecord && (
              <div className={styles.top}>
                <ProfileTimeline selection={own} />
              </div>
            )}
            <div className={styles.side}>
              {hasRecord && <ProgramBars records={profile.records} selection={own} />}
              <RankingAround position={position} />
              <OrganisationList
                title={words.organisations}
                organisations={organisationsOfCountry(own, iso3)}
                isOneCountry
              />
              {groupsAndSites}
            </div>
            <div className={styles.rest}>
              {hasRecord && (
                <ProfileSection
                  title={m.common.records(profile.records.length)}
                  aside={profileMessages(text).newestFirst}
                >
                  <SourcedRecords records={profile.records} />
                </ProfileSection>
              )}
              {profile.interest.length > 0 && (
                <ProfileSection title={m.explore.country.interest} aside={m.explore.country.interestNote}>
                  <SourcedRecords records={profile.interest} />
                </ProfileSection>
              )}
              {!hasRecord && <RegionPartners position={position} />}
            </div>
          </div>
        </>
      )}
    </article>
  )
}
