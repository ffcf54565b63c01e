import { lazy, useRef, useState } from 'react'
import { animationYears } from '../../../publish/animation/animationYears'
import { canEncodeVideo } from '../../../publish/animation/encode/animationFormat'
import { saveSheetMessages } from '../../../text/onDemand/files/saveSheetMessages'
import { useText } from '../../../ui/TextProvider'
import { FileButton } from '../chartMenu/FileButton'
import type { SheetChoice } from '../chartMenu/sheetChoice'
import type { MenuChart } from '../chartMenu/useChartFiles'
import { LaterPart } from '../later/LaterPart'

const AnimationDialog = lazy(() =>
  import('./AnimationDialog').then((module) => ({ default: module.AnimationDialog })),
)

interface SaveAnimationProps {
  /** The map. */
  chart: MenuChart
  /** What the dialog starts with. */
  choice: Pick<SheetChoice, 'size' | 'theme'>
}

/** A button that opens the dialog for a video or GIF of the map. */
export function SaveAnimation({ chart, choice }: SaveAnimationProps) {
  const words = saveSheetMessages(useText())
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { first, last } = animationYears(chart.selection)
  const note = canEncodeVideo() ? words.animationNote(first, last) : words.animationGifOnly
  const close = () => {
    setIsOpen(false)
    button.current?.focus()
  }
  return (
    <FileButton
      ref={button}
      label={words.animation}
      note={first === last ? words.animationOneYear : note}
      opensDialog
      isDisabled={first === last}
      onPress={() => setIsOpen(true)}
    >
      {isOpen && (
        <LaterPart>
          <AnimationDialog {...chart} choice={choice} onClose={close} />
        </LaterPart>
      )}
    </FileButton>
  )
}
