import type { ChartContent } from '../../../charts/contract/chart'
import { saveSheetMessages } from '../../../text/onDemand/files/saveSheetMessages'
import { useText } from '../../../ui/TextProvider'
import { SaveAnimation } from '../animation/SaveAnimation'
import { FileButton } from './FileButton'
import styles from './SaveSheet.module.css'
import type { SheetChoice } from './sheetChoice'
import type { MenuChart, useChartFiles } from './useChartFiles'
import { type PictureSize, useChartSaving } from './useChartSaving'

interface FileButtonsProps {
  chart: MenuChart
  files: ReturnType<typeof useChartFiles>
  choice: SheetChoice
  size: PictureSize
  isEmbedding: boolean
  /** Shows or hides the embed code. */
  onEmbed: () => void
}

/** Every way to take a chart away, in plain words. */
export function FileButtons({ chart, files, choice, size, isEmbedding, onEmbed }: FileButtonsProps) {
  const words = saveSheetMessages(useText())
  const saving = useChartSaving(chart, files, choice.theme)
  const form = choice.size === 'page' ? `${choice.scale}x` : choice.size
  const { state } = saving
  return (
    <section className={styles.files} aria-label={words.files}>
      <ul className={styles.buttons}>
        <FileButton
          label={words.png}
          note={words.pngNote}
          isMain
          onPress={() => saving.savePng(size, form)}
        />
        <FileButton
          label={words.pptx}
          note={words.pptxNote[nativeForm(chart.content)]}
          isMain
          onPress={saving.saveSlide}
        />
        {chart.content.id === 'map' && <SaveAnimation chart={chart} choice={choice} />}
        <FileButton
          label={words.svg}
          note={words.svgNote}
          onPress={() => saving.saveSvg({ ...size, scale: 1 })}
        />
        <FileButton label={words.csv} note={words.csvNote} onPress={saving.saveCsv} />
        <FileButton
          label={state === 'copied-picture' ? words.copied : words.copyPicture}
          note={words.copyPictureNote}
          onPress={() => saving.copyPng(size)}
        />
        {files.link !== null && (
          <>
            <FileButton
              label={state === 'copied-link' ? words.copied : words.link}
              note={words.linkNote}
              onPress={saving.copyLink}
            />
            <FileButton label={words.embed} note={words.embedNote} isOpen={isEmbedding} onPress={onEmbed} />
          </>
        )}
      </ul>
      <p role="status" className={styles.status}>
        {state === 'working' && words.working}
        {state === 'refused' && words.refused}
        {state === 'refused-link' && words.refusedLink(files.link ?? '')}
        {saving.failure !== null && words.failed(saving.failure)}
      </p>
      {files.link === null && <p className={styles.note}>{words.noLink}</p>}
    </section>
  )
}

/** How PowerPoint shows the chart: as a native chart, a native table or a picture. */
function nativeForm({ native }: ChartContent): 'chart' | 'table' | 'picture' {
  switch (native?.kind) {
    case undefined:
      return 'picture'
    case 'table':
      return 'table'
    case 'bars':
    case 'columns':
    case 'area':
      return 'chart'
  }
}
