import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useId } from 'react'
import type { ChartContent } from '../../charts/contract/chart'
import { geometryQuery } from '../../charts/map/geometry/geometryQuery'
import { ChartPicture } from '../../charts/picture/ChartPicture'
import { pictureFacts } from '../../publish/picture/pictureFacts'
import { pictureSizes } from '../../publish/picture/pictureSizes'
import { chartTable } from '../../selection/chartTable'
import { useIsPrerendered } from '../../ui/PrerenderProvider'
import { useText } from '../../ui/TextProvider'
import { useView } from '../shared/view/useView'
import styles from './ChartsPage.module.css'

/**
 * The picture that “Save” would make for a slide, in the colours of the page. Not prerendered, because all pictures
 * together weigh more than the page; the box reserves its space.
 */
export function CardPicture({ content }: { content: ChartContent }) {
  const text = useText()
  const { dataset } = useView().selection
  const isPrerendered = useIsPrerendered()
  const drawn = useDeferredValue(isPrerendered ? null : content, null)
  const needsShapes = chartTable[content.id].needs === 'shapes'
  const { data: shapes = null } = useQuery({ ...geometryQuery, enabled: needsShapes && !isPrerendered })
  const id = useId()
  const { widthPx, heightPx } = pictureSizes.slide
  return (
    <div className={styles.picture}>
      {drawn && (!needsShapes || shapes) && (
        <ChartPicture
          content={drawn}
          facts={pictureFacts(dataset, text, null)}
          widthPx={widthPx}
          heightPx={heightPx}
          id={id}
          shapes={shapes}
        />
      )}
    </div>
  )
}
