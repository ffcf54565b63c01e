import type { BriefingSlide } from '../../../publish/briefing/briefingSlides'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { useText } from '../../../ui/TextProvider'
import styles from './PresenterNotice.module.css'
import { notesAddress } from './useNotesWindow'

interface PresenterNoticeProps {
  /** A step in the address that the talk does not have. */
  unknown: string | null
  slide: BriefingSlide
  isBlocked: boolean
  wasRefused: boolean
  /** Progress of saving the deck; null if none is being saved. */
  status: string | null
}

/** Warnings during a talk, with what to do instead. */
export function PresenterNotice({ unknown, slide, isBlocked, wasRefused, status }: PresenterNoticeProps) {
  const words = briefingMessages(useText()).present
  const dropped = slide.problems.map(({ key, value }) => `${key}=${value}`)
  return (
    <div role="status">
      {unknown !== null && <p className={styles.notice}>{words.unknownStep(unknown)}</p>}
      {dropped.length > 0 && <p className={styles.notice}>{words.dropped(dropped)}</p>}
      {status !== null && <p className={styles.notice}>{status}</p>}
      {wasRefused && <p className={styles.notice}>{words.noFullScreen}</p>}
      {isBlocked && (
        <p className={styles.notice}>
          {words.notesBlocked}{' '}
          <a href={notesAddress} target="_blank" rel="noopener opener">
            {words.notesLink}
          </a>
        </p>
      )}
    </div>
  )
}
