import { useState } from 'react'
import { saveFile } from '../../../publish/files/saveFile'
import type { Theme } from '../../../publish/picture/tokenValues'
import { useText } from '../../../ui/TextProvider'
import type { MenuChart, useChartFiles } from './useChartFiles'

/** A size of pictures: in layout units, and pixels per unit. */
export interface PictureSize {
  widthPx: number
  heightPx: number
  scale: number
}

type SavingState = 'idle' | 'working' | 'copied-picture' | 'copied-link' | 'refused' | 'refused-link'

/** Actions of the sheet of a chart and their progress. The code that writes each format is imported on first use. */
export function useChartSaving(
  { content, selection }: MenuChart,
  { link, name, facts, metadata, shapes }: ReturnType<typeof useChartFiles>,
  theme: Theme,
) {
  const text = useText()
  const [state, setState] = useState<SavingState>('idle')
  const [failure, setFailure] = useState<string | null>(null)

  const draw = async (size: PictureSize) => {
    const { renderPicture } = await import('../../../publish/picture/renderPicture')
    return renderPicture({ content, facts, metadata, size, theme, shapes: await shapes() })
  }
  const png = async (size: PictureSize) => {
    const svg = await draw(size)
    const { svgToPng } = await import('../../../publish/picture/svgToPng')
    return svgToPng(svg, metadata)
  }
  const run = (work: () => Promise<SavingState>) => {
    setState('working')
    setFailure(null)
    work().then(setState, (error: unknown) => {
      setState('idle')
      setFailure(error instanceof Error ? error.message : String(error))
    })
  }
  const copied = (write: () => Promise<void>, done: SavingState, refused: SavingState) =>
    run(async () => {
      try {
        await write()
        return done
      } catch {
        return refused
      }
    })

  return {
    state,
    failure,
    savePng: (size: PictureSize, form: string) =>
      run(async () => {
        saveFile(`${name}-${form}.png`, 'image/png', await png(size))
        return 'idle'
      }),
    saveSvg: (size: PictureSize) =>
      run(async () => {
        saveFile(`${name}.svg`, 'image/svg+xml', await draw(size))
        return 'idle'
      }),
    saveSlide: () =>
      run(async () => {
        const { saveChartSlide } = await import('../../../publish/slides/saveDeck')
        await saveChartSlide({ content, facts, dataset: selection.dataset, text, name, theme, shapes })
        return 'idle'
      }),
    saveCsv: () =>
      run(async () => {
        const { chartCsv } = await import('../../../publish/files/chartCsv')
        saveFile(`${name}.csv`, 'text/csv;charset=utf-8', chartCsv(content))
        return 'idle'
      }),
    // Pass the clipboard a promise right away: browsers require the write to start within the click.
    copyPng: (size: PictureSize) =>
      copied(
        () => navigator.clipboard.write([new ClipboardItem({ 'image/png': png(size) })]),
        'copied-picture',
        'refused',
      ),
    copyLink: () => copied(() => navigator.clipboard.writeText(link ?? ''), 'copied-link', 'refused-link'),
  }
}
