import { lazy } from 'react'
import { useIsPrerendered } from '../../../ui/PrerenderProvider'
import { LaterPart } from '../later/LaterPart'
import styles from './CiteBox.module.css'
import type { Cited } from './useCitation'

const Citations = lazy(() => import('./Citations').then((module) => ({ default: module.Citations })))

/**
 * How to cite something, loaded when it is first shown. A prerendered page leaves it out, because it knows neither its
 * address nor today's date.
 */
export function CiteBox({ cited }: { cited: Cited }) {
  return (
    <div className={styles.room}>
      {!useIsPrerendered() && (
        <LaterPart>
          <Citations cited={cited} />
        </LaterPart>
      )}
    </div>
  )
}
