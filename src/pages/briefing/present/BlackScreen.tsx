import { useEffect, useRef } from 'react'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { useText } from '../../../ui/TextProvider'
import styles from './BlackScreen.module.css'

/** Covers the talk, so that the audience looks at the speaker. Any press ends it. */
export function BlackScreen({ onEnd }: { onEnd: () => void }) {
  const words = briefingMessages(useText()).present
  const cover = useRef<HTMLButtonElement>(null)
  useEffect(function takeFocus() {
    cover.current?.focus()
  }, [])
  return (
    <button ref={cover} type="button" className={styles.cover} aria-label={words.endBlack} onClick={onEnd} />
  )
}
