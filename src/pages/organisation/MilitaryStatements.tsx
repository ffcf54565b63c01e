import type { Organisation } from '../../dataset/schema'
import { organisationsAbove } from '../../selection/organisations/organisationTree'
import { organisationPageMessages } from '../../text/onDemand/profile/organisationPageMessages'
import { useText } from '../../ui/TextProvider'
import { useSources } from '../shared/data/useLoaded'
import { SourcesFailed } from '../shared/evidence/SourcesFailed'
import { OrganisationLink } from '../shared/links/OrganisationLink'
import { SourceLink } from '../shared/links/SourceLink'
import profile from '../shared/profile/ProfilePage.module.css'
import { ProfileSection } from '../shared/profile/ProfileSection'
import { useView } from '../shared/view/useView'
import styles from './Organisation.module.css'

/**
 * What named sources say about links to the military: of the organisation itself and of those above it, each in the
 * words of its source. Nothing if no source says anything.
 */
export function MilitaryStatements({ organisation }: { organisation: Organisation }) {
  const text = useText()
  const { dataset } = useView().selection
  const words = organisationPageMessages(text).military
  const stated = [organisation, ...organisationsAbove(dataset, organisation)].filter(
    ({ militaryLink }) => militaryLink !== undefined,
  )
  if (stated.length === 0) return null
  return (
    <ProfileSection title={words.title}>
      {stated.map((about) => (
        <div key={about.id} className={styles.statement}>
          {about !== organisation && (
            <p className={profile.small}>
              {words.about} <OrganisationLink organisation={about} />
            </p>
          )}
          <p className={styles.words}>{about.militaryLink?.text}</p>
          <StatementSources ids={about.militaryLink?.sources ?? []} />
        </div>
      ))}
      <p className={profile.small}>{words.note}</p>
    </ProfileSection>
  )
}

/** The sources of a statement, linked to their pages. They are fetched when a page first needs sources. */
function StatementSources({ ids }: { ids: readonly string[] }) {
  const text = useText()
  const { m, f } = text
  const { data: sources, isError } = useSources()
  const words = m.explore.record
  if (isError) return <SourcesFailed className={profile.small} />
  return (
    <ul className={styles.sources}>
      {ids.map((id) => {
        const source = sources?.get(id)
        return (
          <li key={id}>
            {source ? (
              <>
                {organisationPageMessages(text).military.source} <SourceLink source={source} />{' '}
                {[
                  source.publisher,
                  m.words.sourceKind[source.writerKind ?? source.kind],
                  source.published ? f.shortDate(source.published) : words.undated,
                ].join(' · ')}
              </>
            ) : (
              words.loadingSource
            )}
          </li>
        )
      })}
    </ul>
  )
}
