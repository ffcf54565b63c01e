import { lazy } from 'react'
import { LaterPart } from '../../shared/later/LaterPart'
import { LinkTargetProvider } from '../../shared/links/DetailsLink'
import { useView } from '../../shared/view/useView'
import { useEarlier } from './useEarlier'

const ChangeLists = lazy(() =>
  import('../../shared/change/ChangeLists').then((module) => ({ default: module.ChangeLists })),
)

/** What was added, ended and joined between two dates; nothing if the view has one only. */
export function ExploreChanges() {
  const earlier = useEarlier()
  const { selection } = useView()
  if (earlier === null) return null
  return (
    <LaterPart>
      <LinkTargetProvider value="panel">
        <ChangeLists selection={selection} earlier={earlier} />
      </LinkTargetProvider>
    </LaterPart>
  )
}
