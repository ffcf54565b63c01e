import type { ShippedPackage } from '../../publish/licenceList'
import { licencesMessages } from '../../text/onDemand/files/licencesMessages'
import { useText } from '../../ui/TextProvider'
import { LicenceText } from './LicenceText'
import styles from './PackageList.module.css'

/** Third-party packages: name, version, licence and use; each expands to the text of its licence. */
export function PackageList({ packages }: { packages: readonly ShippedPackage[] }) {
  const text = useText()
  const { f } = text
  const words = licencesMessages(text)
  return (
    <ul className={styles.list}>
      {packages.map((shipped) => (
        <li key={`${shipped.name} ${shipped.version}`}>
          <LicenceText licensed={shipped}>
            <span className={styles.name}>{shipped.name}</span>{' '}
            <span className={styles.facts}>
              {words.facts(
                shipped.version,
                shipped.licence,
                f.list(shipped.parts.map((part) => words.parts[part])),
              )}
            </span>
          </LicenceText>
        </li>
      ))}
    </ul>
  )
}
