import { useCallback, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { animationYears } from '../../../publish/animation/animationYears'
import { type AnimationFormat, findVideoFormat } from '../../../publish/animation/encode/animationFormat'
import { drawLastPicture } from '../../../publish/animation/makeAnimation'
import { framesPerSecond, secondsOf, stillSchedule } from '../../../publish/animation/stillSchedule'
import { animationFileName } from '../../../publish/files/fileName'
import { pictureSizes } from '../../../publish/picture/pictureSizes'
import type { Theme } from '../../../publish/picture/tokenValues'
import { animationMessages } from '../../../text/onDemand/files/animationMessages'
import { Button } from '../../../ui/controls/Button'
import { Icon } from '../../../ui/controls/Icon'
import { SegmentedButtons } from '../../../ui/controls/SegmentedButtons'
import { useText } from '../../../ui/TextProvider'
import { chartView } from '../chartMenu/chartView'
import type { SheetChoice } from '../chartMenu/sheetChoice'
import { type MenuChart, useChartFiles } from '../chartMenu/useChartFiles'
import styles from './AnimationDialog.module.css'
import { AnimationProgressBar } from './AnimationProgressBar'
import { useAnimation } from './useAnimation'

type SizeId = keyof typeof pictureSizes

const gif: AnimationFormat = { kind: 'gif' }

interface AnimationDialogProps extends MenuChart {
  /** Size and colours to start with. */
  choice: Pick<SheetChoice, 'size' | 'theme'>
  onClose: () => void
}

/** Dialog to save the map as a video or GIF: choices, a preview, progress and cancel. */
export function AnimationDialog({ choice, onClose, ...chart }: AnimationDialogProps) {
  const text = useText()
  const { m } = text
  const words = animationMessages(text)
  const { selection, view } = chart
  const span = animationYears(selection)
  const dialog = useRef<HTMLDialogElement>(null)
  const preview = useRef<HTMLCanvasElement>(null)
  const id = useId()
  const [size, setSize] = useState<SizeId>(choice.size === 'square' ? 'square' : 'slide')
  const [theme, setTheme] = useState<Theme>(choice.theme)
  const [wantsGif, setWantsGif] = useState(false)
  const video = useVideoFormat(size)
  const files = useChartFiles(chart)
  const show = useCallback((picture: OffscreenCanvas) => {
    const canvas = preview.current
    canvas?.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  }, [])
  const { job, make, cancel } = useAnimation(show)
  const isWorking = job.state === 'working'
  const format = wantsGif || video === null ? gif : video
  const prepare = async () => ({
    selection,
    view,
    text,
    facts: files.facts,
    metadata: files.metadata,
    size: pictureSizes[size],
    theme,
    shapes: await files.shapes(),
  })
  const handleMake = () => {
    if (format === undefined) return
    // Each year is shown as it was, without a comparison.
    const shown = { ...chartView('map', view, selection), earlier: null }
    const name = animationFileName(shown, span, selection.dataset)
    make(prepare, format, size === 'square' ? `${name}-square` : name)
  }
  useEffect(function openOverPage() {
    dialog.current?.showModal()
  }, [])
  const drawLast = useEffectEvent(async () => drawLastPicture(await prepare()))
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn again for each size and theme
  useEffect(
    function drawPreview() {
      let isCurrent = true
      drawLast().then(
        (picture) => isCurrent && show(picture),
        // It is only a preview: making the file says what is wrong.
        () => {},
      )
      return () => {
        isCurrent = false
      }
    },
    [size, theme, show],
  )
  const { widthPx, heightPx } = pictureSizes[size]
  return (
    <dialog ref={dialog} tabIndex={-1} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {words.title}
        </h2>
        <Button variant="quiet" aria-label={m.common.close} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </Button>
      </header>
      <p>{words.lead(span.first, span.last, secondsOf(stillSchedule(span)))}</p>
      <div className={styles.columns}>
        <fieldset className={styles.controls} disabled={isWorking}>
          <div className={styles.control}>
            <span className={styles.name}>{words.format}</span>
            {video === null ? (
              <p className={styles.note}>{words.noVideo}</p>
            ) : (
              <SegmentedButtons
                name={words.format}
                options={[
                  { id: 'video', label: words.video(video?.kind.toUpperCase() ?? '…') },
                  { id: 'gif', label: words.gif },
                ]}
                chosen={wantsGif ? 'gif' : 'video'}
                onChoose={(chosen) => setWantsGif(chosen === 'gif')}
              />
            )}
            {format && <p className={styles.note}>{words.formatNotes[format.kind]}</p>}
          </div>
          <div className={styles.control}>
            <span className={styles.name}>{words.size}</span>
            <SegmentedButtons
              name={words.size}
              options={(['slide', 'square'] as const).map((id) => ({ id, label: words.sizes[id] }))}
              chosen={size}
              onChoose={setSize}
            />
            <p className={styles.note}>{words.pixels(...pixelsOf(size))}</p>
          </div>
          <div className={styles.control}>
            <span className={styles.name}>{words.theme}</span>
            <SegmentedButtons
              name={words.theme}
              options={(['light', 'dark'] as const).map((id) => ({ id, label: words.themes[id] }))}
              chosen={theme}
              onChoose={setTheme}
            />
          </div>
        </fieldset>
        <canvas
          key={size}
          ref={preview}
          className={styles.preview}
          width={widthPx}
          height={heightPx}
          role="img"
          aria-label={words.preview}
        />
      </div>
      <div className={styles.actions}>
        {isWorking ? (
          <Button onClick={cancel}>{words.cancel}</Button>
        ) : (
          <Button variant="solid" disabled={format === undefined} onClick={handleMake}>
            {words.make}
          </Button>
        )}
        <AnimationProgressBar job={job} />
      </div>
    </dialog>
  )
}

/** The video that this browser can make in a size: null if none, undefined until it has answered. */
function useVideoFormat(size: SizeId): AnimationFormat | null | undefined {
  const [formats, setFormats] = useState<Partial<Record<SizeId, AnimationFormat | null>>>({})
  useEffect(
    function askBrowser() {
      const [widthPx, heightPx] = pixelsOf(size)
      void findVideoFormat({ widthPx, heightPx }, framesPerSecond).then((format) =>
        setFormats((known) => ({ ...known, [size]: format })),
      )
    },
    [size],
  )
  return formats[size]
}

function pixelsOf(size: SizeId): [number, number] {
  const { widthPx, heightPx, scale } = pictureSizes[size]
  return [widthPx * scale, heightPx * scale]
}
