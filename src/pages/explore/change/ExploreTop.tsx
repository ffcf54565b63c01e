import { lazy } from 'react'
import { LaterPart } from '../../shared/later/LaterPart'
import { ExploreHead } from '../ExploreHead'
import { HeadlineFigures } from '../HeadlineFigures'
import { useEarlier } from './useEarlier'

const ChangeHead = lazy(() => import('./ChangeHead').then((module) => ({ default: module.ChangeHead })))

/** The head of the page and its figures: of the view at one date, or at two. */
export function ExploreTop() {
  const earlier = useEarlier()
  const atOneDate = (
    <>
      <ExploreHead />
      <HeadlineFigures />
    </>
  )
  return earlier === null ? (
    atOneDate
  ) : (
    <LaterPart fallback={atOneDate}>
      <ChangeHead earlier={earlier} />
    </LaterPart>
  )
}
