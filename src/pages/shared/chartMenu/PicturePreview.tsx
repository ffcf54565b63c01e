import { useQuery } from '@tanstack/react-query'
import { memo } from 'react'
import type { ChartContent } from '../../../charts/contract/chart'
import { geometryQuery } from '../../../charts/map/geometry/geometryQuery'
import { ChartPicture } from '../../../charts/picture/ChartPicture'
import type { PictureFacts } from '../../../charts/picture/layoutPicture'
import type { Theme } from '../../../publish/picture/tokenValues'
import { chartTable } from '../../../selection/chartTable'
import { saveSheetMessages } from '../../../text/onDemand/files/saveSheetMessages'
import { useText } from '../../../ui/TextProvider'
import styles from './SaveSheet.module.css'
import type { PictureSize } from './useChartSaving'

interface PicturePreviewProps {
  content: ChartContent
  facts: PictureFacts
  size: PictureSize
  theme: Theme
}

/** The picture as it will be saved, scaled to the room there is. */
export const PicturePreview = memo(function PicturePreview({
  content,
  facts,
  size: { widthPx, heightPx },
  theme,
}: PicturePreviewProps) {
  const words = saveSheetMessages(useText())
  const needsShapes = chartTable[content.id].needs === 'shapes'
  const shapes = useQuery({ ...geometryQuery, enabled: needsShapes })
  return (
    <section className={styles.preview} aria-label={words.preview}>
      {needsShapes && shapes.isPending ? (
        <p className={styles.note}>{words.loading}</p>
      ) : (
        <div className={styles.paper} style={{ '--ratio': widthPx / heightPx, colorScheme: theme }}>
          <ChartPicture
            content={content}
            facts={facts}
            widthPx={widthPx}
            heightPx={heightPx}
            id="preview"
            shapes={shapes.data ?? null}
          />
        </div>
      )}
    </section>
  )
})
