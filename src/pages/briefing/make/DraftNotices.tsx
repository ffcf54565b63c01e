import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { draftStore, useDraft } from '../../shared/briefing/useDraft'
import styles from './MakePage.module.css'

/** Notices about the draft: the last change, how to undo it, and warnings if it is not stored. */
export function DraftNotices({ announcement }: { announcement: string }) {
  const text = useText()
  const words = briefingMessages(text).make
  const { isStored, isFromElsewhere, undo } = useDraft()
  return (
    <>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
      <div role="status" className={styles.notices}>
        {undo && (
          <p className={styles.notice}>
            {words[undo.kind]}{' '}
            <Button variant="link" onClick={draftStore.undo}>
              {words.undo}
            </Button>
          </p>
        )}
        {!isStored && <p className={styles.notice}>{text.m.addToBriefing.notKept}</p>}
        {isFromElsewhere && <p className={styles.notice}>{words.fromElsewhere}</p>}
      </div>
    </>
  )
}
