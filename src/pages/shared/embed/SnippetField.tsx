import { useRef, useState } from 'react'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import styles from './EmbedDialog.module.css'

/** HTML to be copied; where the browser does not allow it, it is selected for the reader to do so. */
export function SnippetField({ snippet }: { snippet: string }) {
  const { m } = useText()
  const words = m.embed.dialog
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<{ snippet: string; isDone: boolean } | null>(null)
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(snippet)
      setCopied({ snippet, isDone: true })
    } catch {
      setCopied({ snippet, isDone: false })
    }
  }
  // What was copied before the last choice is not what stands there now.
  const state = copied?.snippet === snippet ? copied : null
  return (
    <div className={styles.snippet}>
      <textarea
        ref={field}
        className={styles.code}
        aria-label={words.snippet}
        readOnly
        rows={4}
        spellCheck={false}
        value={snippet}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button variant="solid" onClick={() => void copy()}>
        {state?.isDone ? words.copied : words.copy}
      </Button>
      <p role="status" className={styles.note}>
        {state && !state.isDone && words.byHand}
      </p>
    </div>
  )
}
