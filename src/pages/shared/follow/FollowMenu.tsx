import { type FollowedFile, followedFiles } from '../../../publish/meta/feedOf'
import { followMessages } from '../../../text/onDemand/followMessages'
import { CopyButton } from '../../../ui/controls/CopyButton'
import { DropDown } from '../../../ui/controls/DropDown'
import { useText } from '../../../ui/TextProvider'
import { useLoaded } from '../data/useLoaded'
import styles from './FollowMenu.module.css'
import { useFeedLinks } from './useFeedLinks'

interface FollowMenuProps {
  /** Path of the page, without slashes at its ends. */
  page: string
  /** What is followed; null for everything. */
  name: string | null
}

/** The menu “Follow”: the addresses of the feeds of a page, to copy. Hidden for the reader's own data, which has none. */
export function FollowMenu({ page, name }: FollowMenuProps) {
  const text = useText()
  const { own } = useLoaded()
  const words = followMessages(text)
  useFeedLinks(page)
  if (own !== null) return null
  return (
    <DropDown icon="feed" label={words.button}>
      <p className={styles.lead}>{words.lead(name)}</p>
      <ul className={styles.files}>
        {followedFiles(page).map((file) => (
          <Followed key={file.path} file={file} />
        ))}
      </ul>
    </DropDown>
  )
}

function Followed({ file: { path, kind } }: { file: FollowedFile }) {
  const words = followMessages(useText())
  const label = words.kind[kind]
  const address = `${location.origin}${import.meta.env.BASE_URL}${path}`
  return (
    <li className={styles.file}>
      <label className={styles.label}>
        {label}
        <input
          className={styles.address}
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <CopyButton text={address} label={words.copy} name={words.copyAddress(label)} />
    </li>
  )
}
