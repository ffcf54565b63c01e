import { animationMessages } from '../../../text/onDemand/files/animationMessages'
import { useText } from '../../../ui/TextProvider'
import styles from './AnimationDialog.module.css'
import type { AnimationJob } from './useAnimation'

/** How far an animation is, and how it ended. */
export function AnimationProgressBar({ job }: { job: AnimationJob }) {
  const words = animationMessages(useText())
  const progress = job.state === 'working' ? job.progress : null
  return (
    <div className={styles.progress}>
      {job.state === 'working' && (
        <progress
          aria-label={words.progress}
          max={progress?.all ?? 1}
          {...(progress ? { value: progress.drawn } : {})}
        />
      )}
      {progress && progress.drawn < progress.all ? (
        // Not a live region: nobody wants to hear each picture.
        <p>{words.drawing(progress.year, progress.drawn, progress.all)}</p>
      ) : null}
      <p role="status">{outcome(job, words)}</p>
    </div>
  )
}

function outcome(job: AnimationJob, words: ReturnType<typeof animationMessages>): string {
  switch (job.state) {
    case 'idle':
      return ''
    case 'working':
      if (job.progress === null) return words.preparing
      return job.progress.drawn === job.progress.all ? words.finishing : ''
    case 'cancelled':
      return words.cancelled
    case 'saved':
      return words.saved(job.name, job.bytes)
    case 'failed':
      return words.failed[job.format.kind === 'gif' ? 'gif' : 'video'](job.reason)
  }
}
