import { saveSheetMessages } from '../../../text/onDemand/files/saveSheetMessages'
import { SegmentedButtons } from '../../../ui/controls/SegmentedButtons'
import { useText } from '../../../ui/TextProvider'
import { SheetControl } from './SheetControl'
import type { SheetChoice } from './sheetChoice'
import type { PictureSize } from './useChartSaving'

const scales = [1, 2, 4] as const

interface PictureSettingsProps {
  choice: SheetChoice
  change: (part: Partial<SheetChoice>) => void
  size: PictureSize
}

/** Size and colours of pictures and slides. */
export function PictureSettings({ choice, change, size }: PictureSettingsProps) {
  const words = saveSheetMessages(useText())
  return (
    <>
      <SheetControl
        name={words.size}
        note={words.pixels(size.widthPx * size.scale, size.heightPx * size.scale)}
      >
        <SegmentedButtons
          name={words.size}
          options={(['slide', 'square', 'page'] as const).map((id) => ({ id, label: words.sizes[id] }))}
          chosen={choice.size}
          onChoose={(id) => change({ size: id })}
        />
      </SheetControl>
      {choice.size === 'page' && (
        <SheetControl name={words.sharpness}>
          <SegmentedButtons
            name={words.sharpness}
            options={scales.map((scale) => ({ id: String(scale), label: words.times(scale) }))}
            chosen={String(choice.scale)}
            onChoose={(id) => change({ scale: scales.find((scale) => String(scale) === id) ?? 1 })}
          />
        </SheetControl>
      )}
      <SheetControl name={words.colours}>
        <SegmentedButtons
          name={words.colours}
          options={(['light', 'dark'] as const).map((id) => ({ id, label: words.themes[id] }))}
          chosen={choice.theme}
          onChoose={(theme) => change({ theme })}
        />
      </SheetControl>
    </>
  )
}
