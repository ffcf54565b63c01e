import { useQuery } from '@tanstack/react-query'
import { newPageMessages } from '../../../text/onDemand/newPageMessages'
import { useText } from '../../../ui/TextProvider'
import { versionsQuery } from '../../shared/data/versionsQuery'
import profile from '../../shared/profile/ProfilePage.module.css'
import { ProfileSection } from '../../shared/profile/ProfileSection'
import { Version } from './Version'
import styles from './Versions.module.css'

/** The versions of the data, newest first, each folded. */
export function VersionSection() {
  const { data: versions, isError } = useQuery(versionsQuery)
  const words = newPageMessages(useText()).versions
  return (
    <div id="versions" className={styles.versions}>
      <ProfileSection title={words.title}>
        {isError ? <p role="alert">{words.failed}</p> : <p className={profile.note}>{words.lead}</p>}
        {versions?.map((version) => (
          <Version key={version.version} summary={version} />
        ))}
      </ProfileSection>
    </div>
  )
}
