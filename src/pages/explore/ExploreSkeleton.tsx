import { useEffect, useState } from 'react'
import { useText } from '../../ui/TextProvider'
import styles from './ExploreSkeleton.module.css'

/** Delay before the loading message appears. */
const patienceMs = 400

/** Skeleton of Explore: everything at its final position and size, with grey bars for text. */
export function ExploreSkeleton() {
  const { m } = useText()
  const [isSlow, setIsSlow] = useState(false)
  useEffect(function speakWhenSlow() {
    const timer = setTimeout(() => setIsSlow(true), patienceMs)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={styles.skeleton} aria-busy="true">
      <div className={styles.rail} />
      <div>
        <div className={styles.line} />
        <div className={styles.figures}>
          {['agreements', 'countries', 'programs', 'organisations', 'newest'].map((figure) => (
            <div key={figure} className={styles.figure} />
          ))}
        </div>
        <div className={styles.map}>
          <p role="status">{isSlow && m.common.loading}</p>
        </div>
      </div>
    </div>
  )
}
