import { useEffect, useState } from 'react'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import styles from './NotesPage.module.css'

/** The time of day and the elapsed time of the talk. */
export function NotesClock() {
  const text = useText()
  const { f } = text
  const words = briefingMessages(text).notes
  const [now, setNow] = useState(() => Date.now())
  const [start, setStart] = useState(now)
  useEffect(function tick() {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <dl className={styles.clock}>
      <div>
        <dt>{words.clock}</dt>
        <dd>{f.timeOfDay(now)}</dd>
      </div>
      <div>
        <dt>{words.elapsed}</dt>
        <dd>{f.duration(Math.max(now - start, 0))}</dd>
      </div>
      <Button
        variant="quiet"
        onClick={() => {
          const restarted = Date.now()
          setNow(restarted)
          setStart(restarted)
        }}
      >
        {words.restart}
      </Button>
    </dl>
  )
}
