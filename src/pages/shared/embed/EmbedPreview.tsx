import { useEffect, useRef } from 'react'
import { chosenAddress, type EmbedChoice } from '../../../publish/embed/embedSnippet'
import { readSizeMessage } from '../../../publish/embed/sizeMessage'
import { saveSheetMessages } from '../../../text/onDemand/files/saveSheetMessages'
import { useText } from '../../../ui/TextProvider'
import styles from '../chartMenu/SaveSheet.module.css'

interface EmbedPreviewProps {
  choice: EmbedChoice
  onHeight: (heightPx: number) => void
}

/** Preview of the embedded chart. */
export function EmbedPreview({ choice, onHeight }: EmbedPreviewProps) {
  const words = saveSheetMessages(useText())
  const frame = useRef<HTMLIFrameElement>(null)
  const address = chosenAddress(choice)
  useEffect(
    function followHeight() {
      const handleMessage = ({ source, data }: MessageEvent) => {
        const size = source === frame.current?.contentWindow ? readSizeMessage(data) : null
        if (size) onHeight(size.height)
      }
      addEventListener('message', handleMessage)
      return () => removeEventListener('message', handleMessage)
    },
    [onHeight],
  )
  return (
    // A scrolling area must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className={styles.preview} tabIndex={0} aria-label={words.preview}>
      {/* A new key per address: changing the `src` of a frame would add a step to the history of this page. */}
      <iframe
        key={address}
        ref={frame}
        src={address}
        title={words.preview}
        className={styles.frame}
        style={{
          blockSize: choice.heightPx,
          ...(choice.widthPx === null ? {} : { inlineSize: choice.widthPx }),
        }}
      />
    </section>
  )
}
