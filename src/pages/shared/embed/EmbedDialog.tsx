import { useEffect, useId, useRef, useState } from 'react'
import { embedSnippet } from '../../../publish/embed/embedSnippet'
import { embedDialogMessages } from '../../../text/onDemand/embedDialogMessages'
import { Button } from '../../../ui/controls/Button'
import { Icon } from '../../../ui/controls/Icon'
import { useText } from '../../../ui/TextProvider'
import type { MenuChart } from '../chartMenu/useChartFiles'
import { EmbedControls } from './EmbedControls'
import styles from './EmbedDialog.module.css'
import { EmbedPreview } from './EmbedPreview'
import { SnippetField } from './SnippetField'
import { useEmbedChoice } from './useEmbedChoice'

/** Dialog to embed a chart on another page: choices, a preview, and the HTML to copy. */
export function EmbedDialog({ onClose, ...chart }: MenuChart & { onClose: () => void }) {
  const text = useText()
  const { m } = text
  const words = embedDialogMessages(text)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [measuredPx, setMeasuredPx] = useState<number | null>(null)
  const chosen = useEmbedChoice(chart, measuredPx)
  useEffect(function openOverPage() {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {words.title}
        </h2>
        <Button variant="quiet" aria-label={m.common.close} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </Button>
      </header>
      <SnippetField snippet={embedSnippet(chosen.choice)} />
      <div className={styles.columns}>
        <EmbedControls {...chosen} />
        <EmbedPreview choice={chosen.choice} onHeight={setMeasuredPx} />
      </div>
    </dialog>
  )
}
