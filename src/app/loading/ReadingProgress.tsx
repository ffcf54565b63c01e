import type { OwnProgress } from '../../pages/shared/data/own/messages'
import { OwnProgressBar } from '../../pages/shared/data/own/OwnProgressBar'
import { useText } from '../../ui/TextProvider'
import styles from './ReadingProgress.module.css'

/** Replaces the page while own data is being read. */
export function ReadingProgress({ progress }: { progress: OwnProgress }) {
  const { m } = useText()
  return (
    <section className={styles.reading} aria-label={m.ownData.readingTitle}>
      <h1 className={styles.title}>{m.ownData.readingTitle}</h1>
      <OwnProgressBar progress={progress} />
    </section>
  )
}
