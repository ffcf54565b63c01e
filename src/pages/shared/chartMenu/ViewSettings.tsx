import { useId } from 'react'
import { longestHeadline, readHeadline } from '../../../selection/address/ownHeadline'
import { areaOf, defaultArea } from '../../../selection/area'
import { saveSheetMessages } from '../../../text/onDemand/files/saveSheetMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { AreaOptions } from '../view/AreaOptions'
import { HighlightField } from './HighlightField'
import styles from './SaveSheet.module.css'
import type { SheetChoice } from './sheetChoice'
import type { MenuChart } from './useChartFiles'

interface ViewSettingsProps {
  chart: MenuChart
  choice: SheetChoice
  change: (part: Partial<SheetChoice>) => void
  /** The chart's own headline. */
  finding: string
  isTooLong: boolean
}

/** What the chart says and shows: headline, highlights and, on a map, the area. */
export function ViewSettings({ chart, choice, change, finding, isTooLong }: ViewSettingsProps) {
  const text = useText()
  const words = saveSheetMessages(text)
  const noteId = useId()
  const { content, selection, view } = chart
  const { dataset, filters } = selection
  const { headline, shown } = choice
  const left = longestHeadline - [...(readHeadline(headline ?? finding) ?? '')].length
  return (
    <>
      <label className={styles.control}>
        <span className={styles.name}>{words.headline}</span>
        <textarea
          className={styles.headline}
          rows={3}
          value={headline ?? finding}
          aria-invalid={isTooLong}
          aria-describedby={noteId}
          onChange={(event) => change({ headline: event.currentTarget.value })}
        />
        <span
          id={noteId}
          className={isTooLong ? styles.problem : styles.note}
          role={isTooLong ? 'alert' : undefined}
        >
          {isTooLong
            ? words.headlineTooLong(longestHeadline)
            : content.finding === null
              ? words.headlineNote(left)
              : words.headlineOwnNote(left)}
        </span>
      </label>
      {headline !== null && headline !== finding && (
        <Button variant="link" onClick={() => change({ headline: null })}>
          {words.ownHeadline}
        </Button>
      )}
      {content.marks && (
        <HighlightField
          selection={selection}
          marks={content.marks}
          mark={shown.mark}
          onChange={(mark) => change({ shown: { ...shown, mark } })}
        />
      )}
      {content.id === 'map' && (
        <label className={styles.control}>
          <span className={styles.name}>{words.area}</span>
          <select
            className={styles.select}
            value={areaOf({ ...view, filters }, dataset)}
            onChange={({ target }) =>
              change({
                shown: {
                  ...shown,
                  area: target.value === defaultArea(filters, dataset) ? null : target.value,
                  at: null,
                },
              })
            }
          >
            <AreaOptions dataset={dataset} />
          </select>
        </label>
      )}
    </>
  )
}
