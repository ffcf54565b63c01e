import { useText } from '../../../../ui/TextProvider'
import type { OwnProgress } from './messages'
import styles from './OwnProgressBar.module.css'

/** Progress of reading a file: the stage and its share. */
export function OwnProgressBar({ progress: { stage, share } }: { progress: OwnProgress }) {
  const { m, f } = useText()
  const label = m.ownData.stages[stage]
  return (
    <div className={styles.progress}>
      <p role="status">{label}</p>
      <progress max={1} {...(share === null ? {} : { value: share })} aria-label={label}>
        {share !== null && f.percent(share)}
      </progress>
    </div>
  )
}
