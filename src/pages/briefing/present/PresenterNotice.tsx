import type { BriefingSlide } from '../../../publish/briefingSlides'
import { useText } from '../../../ui/TextProvider'
import styles from './PresenterNotice.module.css'
import { notesAddress } from './useNotesWindow'

interface PresenterNoticeProps {
  /** A step that the address asks for and the talk does not have. */
  unknown: string | null
  slide: BriefingSlide
  isBlocked: boolean
  wasRefused: boolean
  /** How far the deck is; null where none is being made. */
  said: string | null
}

/** What did not go as asked, and what to do instead. */
export function PresenterNotice({ unknown, slide, isBlocked, wasRefused, said }: PresenterNoticeProps) {
  const { m } = useText()
  const words = m.briefing.present
  const dropped = slide.problems.map(({ key, value }) => `${key}=${value}`)
  return (
    <div role="status">
      {unknown !== null && <p className={styles.notice}>{words.unknownStep(unknown)}</p>}
      {dropped.length > 0 && <p className={styles.notice}>{words.dropped(dropped)}</p>}
      {said !== null && <p className={styles.notice}>{said}</p>}
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
