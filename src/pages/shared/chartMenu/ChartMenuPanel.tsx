import { useRef, useState } from 'react'
import type { ChartContent } from '../../../charts/contract/chart'
import { naturalHeightPx } from '../../../charts/picture/layoutPicture'
import { articleWidthPx, pictureSizes } from '../../../publish/picture/pictureSizes'
import type { Theme } from '../../../publish/picture/tokenValues'
import { SegmentedButtons } from '../../../ui/controls/SegmentedButtons'
import { useText } from '../../../ui/TextProvider'
import styles from './ChartMenu.module.css'
import { type MenuChart, useChartFiles } from './useChartFiles'
import { useChartSaving } from './useChartSaving'

const seenScales = [1, 2, 4] as const

/** Every way to save, copy or embed a chart. */
export function ChartMenuPanel({ onEmbed, ...chart }: MenuChart & { onEmbed: () => void }) {
  const { m } = useText()
  const words = m.chartMenu
  const panel = useRef<HTMLDivElement>(null)
  const [theme, setTheme] = useState<Theme>('light')
  const files = useChartFiles(chart)
  const saving = useChartSaving(chart, files, theme)
  const seen = (scale: number) => {
    const widthPx = Math.round(panel.current?.closest('figure')?.clientWidth ?? articleWidthPx)
    return { widthPx, heightPx: naturalHeightPx(chart.content, files.facts, widthPx), scale }
  }
  const pixels = ({ widthPx, heightPx, scale }: { widthPx: number; heightPx: number; scale: number }) =>
    words.pixels(widthPx * scale, heightPx * scale)
  return (
    <div ref={panel} className={styles.panel}>
      <h3>{words.picture}</h3>
      <ul>
        <MenuItem
          label={words.png.slide}
          note={pixels(pictureSizes.slide)}
          onPress={() => saving.savePng(pictureSizes.slide, 'slide')}
        />
        <MenuItem
          label={words.png.square}
          note={pixels(pictureSizes.square)}
          onPress={() => saving.savePng(pictureSizes.square, 'square')}
        />
        <li className={styles.seen}>
          <span>{words.png.seen}</span>
          {seenScales.map((scale) => (
            <button
              key={scale}
              type="button"
              className={styles.scale}
              aria-label={words.seenAt(scale)}
              onClick={() => saving.savePng(seen(scale), `${scale}x`)}
            >
              {words.times(scale)}
            </button>
          ))}
        </li>
        <MenuItem label={words.svg} note={words.svgNote} onPress={() => saving.saveSvg(seen(1))} />
        <MenuItem
          label={saving.state === 'copied-picture' ? words.copied : words.copy}
          onPress={() => saving.copyPng(pictureSizes.slide)}
        />
      </ul>
      <SegmentedButtons
        name={words.theme}
        options={(['light', 'dark'] as const).map((id) => ({ id, label: words.themes[id] }))}
        chosen={theme}
        onChoose={setTheme}
      />
      <h3>{words.slide}</h3>
      <ul>
        <MenuItem
          label={words.pptx}
          note={words.pptxNote[nativeForm(chart.content)]}
          onPress={saving.saveSlide}
        />
      </ul>
      <h3>{words.data}</h3>
      <ul>
        <MenuItem label={words.csv} note={words.csvNote} onPress={saving.saveCsv} />
      </ul>
      <h3>{words.link}</h3>
      {files.link === null ? (
        <p className={styles.note}>{words.noLink}</p>
      ) : (
        <ul>
          <MenuItem
            label={saving.state === 'copied-link' ? words.copied : words.copyLink}
            note={words.linkNote}
            onPress={saving.copyLink}
          />
          <MenuItem label={words.embed} note={words.embedNote} onPress={onEmbed} />
        </ul>
      )}
      <p role="status" className={styles.status}>
        {saving.state === 'working' && words.working}
        {saving.state === 'refused' && words.refused}
        {saving.failure !== null && words.failed(saving.failure)}
      </p>
    </div>
  )
}

interface MenuItemProps {
  label: string
  note?: string
  onPress: () => void
}

/** A menu item, with a short note on what it is good for. */
function MenuItem({ label, note, onPress }: MenuItemProps) {
  return (
    <li>
      <button type="button" className={styles.item} onClick={onPress}>
        <span className={styles.label}>{label}</span>
        {note && <span className={styles.note}>{note}</span>}
      </button>
    </li>
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
