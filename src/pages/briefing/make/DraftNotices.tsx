import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { draftStore, useDraft } from '../../shared/briefing/useDraft'
import styles from './MakePage.module.css'

/** What has just happened to the draft, what can be undone, and where it is not as safe as it seems. */
export function DraftNotices({ said }: { said: string }) {
  const { m } = useText()
  const words = m.briefing.make
  const { isKept, isFromElsewhere, undo } = useDraft()
  return (
    <>
      <p className="visually-hidden" role="status">
        {said}
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
        {!isKept && <p className={styles.notice}>{words.notKept}</p>}
        {isFromElsewhere && <p className={styles.notice}>{words.fromElsewhere}</p>}
      </div>
    </>
  )
}
