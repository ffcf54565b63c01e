import { Link } from '@tanstack/react-router'
import { briefingPagesMeta } from '../../../publish/meta/briefingMeta'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { useDataset } from '../../shared/data/useLoaded'
import { usePageMeta } from '../../shared/page/usePageMeta'
import { NotesClock } from './NotesClock'
import styles from './NotesPage.module.css'
import { useTalkState } from './useTalkState'

/**
 * Speaker's window: the current step, its notes, the next headline and the time. It follows the talk and can control
 * it.
 */
export function NotesPage() {
  const text = useText()
  const words = briefingMessages(text).notes
  usePageMeta(briefingPagesMeta(useDataset(), text).notes)
  const { state, move } = useTalkState()
  if (!state)
    return (
      <div className={styles.page}>
        <h1 className={styles.headline}>{words.waitingTitle}</h1>
        <p className={styles.notes}>{words.waiting}</p>
        <p>
          <Link to="/briefing">{words.all}</Link>
        </p>
      </div>
    )
  const { position, count, headline, kicker, notes, next } = state
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <p role="status">{words.position(position, count)}</p>
        <NotesClock />
      </div>
      {kicker && <p>{kicker}</p>}
      <h1 className={styles.headline}>{headline}</h1>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it must be reachable by keyboard */}
      <section className={styles.notes} tabIndex={0} aria-label={words.title}>
        {notes === null ? (
          <p>{words.none}</p>
        ) : (
          notes.split(/\n{2,}/).map((paragraph) => <p key={paragraph}>{paragraph}</p>)
        )}
      </section>
      <div className={styles.foot}>
        <p className={styles.next}>
          {next === null ? (
            words.last
          ) : (
            <>
              <b>{words.next}</b> {next}
            </>
          )}
        </p>
        <div className={styles.move}>
          <Button disabled={position === 1} onClick={() => move(-1)}>
            {words.previousStep}
          </Button>
          <Button variant="solid" disabled={position === count} onClick={() => move(1)}>
            {words.nextStep}
          </Button>
        </div>
      </div>
    </div>
  )
}
