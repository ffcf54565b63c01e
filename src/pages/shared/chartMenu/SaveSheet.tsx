import { useDeferredValue, useEffect, useId, useRef, useState } from 'react'
import { naturalHeightPx } from '../../../charts/picture/layoutPicture'
import { embedSnippet } from '../../../publish/embed/embedSnippet'
import { articleWidthPx, pictureSizes } from '../../../publish/picture/pictureSizes'
import { saveSheetMessages } from '../../../text/onDemand/files/saveSheetMessages'
import { Button } from '../../../ui/controls/Button'
import { Icon } from '../../../ui/controls/Icon'
import { useText } from '../../../ui/TextProvider'
import { EmbedPreview } from '../embed/EmbedPreview'
import { EmbedSettings } from '../embed/EmbedSettings'
import { SnippetField } from '../embed/SnippetField'
import { useEmbedChoice } from '../embed/useEmbedChoice'
import { FileButtons } from './FileButtons'
import { PicturePreview } from './PicturePreview'
import { PictureSettings } from './PictureSettings'
import styles from './SaveSheet.module.css'
import { firstChoice, type SheetChoice } from './sheetChoice'
import { type MenuChart, useChartFiles } from './useChartFiles'
import { useSheetChart } from './useSheetChart'
import { ViewSettings } from './ViewSettings'

interface SaveSheetProps extends MenuChart {
  /** What was chosen when the sheet was last open; null at first. */
  kept: SheetChoice | null
  /** Width of the chart on the page; 0 if it has none. */
  figurePx: number
  /** Whether the sheet opens at the embed code. */
  isEmbedding: boolean
  onClose: (choice: SheetChoice) => void
}

/** The sheet of a chart: its headline, highlights and look beside a live preview, and every way to take it away. */
export function SaveSheet({
  kept,
  figurePx,
  isEmbedding: isEmbeddingAtFirst,
  onClose,
  ...before
}: SaveSheetProps) {
  const text = useText()
  const words = saveSheetMessages(text)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [choice, setChoice] = useState(() => firstChoice(before, kept))
  const [isEmbedding, setIsEmbedding] = useState(isEmbeddingAtFirst)
  const { chart, finding, isTooLong } = useSheetChart(before, choice)
  const files = useChartFiles(chart)
  const [measuredPx, setMeasuredPx] = useState<number | null>(null)
  const embed = useEmbedChoice(chart, measuredPx)
  const pagePx = figurePx || articleWidthPx
  const size =
    choice.size === 'page'
      ? {
          widthPx: pagePx,
          heightPx: naturalHeightPx(chart.content, files.facts, pagePx),
          scale: choice.scale,
        }
      : pictureSizes[choice.size]
  const previewed = useDeferredValue({ content: chart.content, facts: files.facts, size })
  const change = (part: Partial<SheetChoice>) => setChoice((current) => ({ ...current, ...part }))
  useEffect(function openOverPage() {
    dialog.current?.showModal()
    // Back changes the view of the page below, which is no longer the one in the sheet.
    const close = () => dialog.current?.close()
    addEventListener('popstate', close)
    return () => removeEventListener('popstate', close)
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby={id}
      onClose={(event) => {
        if (event.target === dialog.current) onClose(choice)
      }}
    >
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {words.title}
        </h2>
        <Button variant="quiet" aria-label={text.m.common.close} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </Button>
      </header>
      <div className={styles.columns}>
        {isEmbedding ? (
          <div className={styles.embed}>
            <EmbedPreview choice={embed.choice} onHeight={setMeasuredPx} />
            <SnippetField snippet={embedSnippet(embed.choice)} />
          </div>
        ) : (
          <PicturePreview {...previewed} theme={choice.theme} />
        )}
        <div className={styles.settings}>
          <ViewSettings
            chart={chart}
            choice={choice}
            change={change}
            finding={finding}
            isTooLong={isTooLong}
          />
          {isEmbedding ? (
            <EmbedSettings {...embed} />
          ) : (
            <PictureSettings choice={choice} change={change} size={size} />
          )}
        </div>
      </div>
      <FileButtons
        chart={chart}
        files={files}
        choice={choice}
        size={size}
        isEmbedding={isEmbedding}
        onEmbed={() => setIsEmbedding(!isEmbedding)}
      />
    </dialog>
  )
}
