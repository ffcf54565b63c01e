import { useRef, useState } from 'react'
import { saveSheetMessages } from '../../../text/onDemand/files/saveSheetMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import styles from '../chartMenu/SaveSheet.module.css'

/** HTML with a copy button. If the browser refuses to copy, the HTML is selected for copying by hand. */
export function SnippetField({ snippet }: { snippet: string }) {
  const words = saveSheetMessages(useText())
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
  // Feedback about an older snippet no longer applies.
  const state = copied?.snippet === snippet ? copied : null
  return (
    <div className={styles.snippet}>
      <textarea
        ref={field}
        className={styles.code}
        aria-label={words.snippet}
        readOnly
        rows={5}
        spellCheck={false}
        value={snippet}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button variant="solid" onClick={() => void copy()}>
        {state?.isDone ? words.copied : words.copySnippet}
      </Button>
      <p role="status" className={styles.note}>
        {state && !state.isDone && words.byHand}
      </p>
    </div>
  )
}
