import { EmptySelection } from '../../shared/filters/EmptySelection'
import { useView } from '../../shared/view/useView'
import { AreaChoice } from './AreaChoice'
import { ChartSlot } from './ChartSlot'
import { ColourChoice } from './ColourChoice'

/** The map, or in its place ways to widen filters that match nothing. */
export function ExploreMap() {
  const { count, interestCount } = useView().selection
  if (count + interestCount === 0) return <EmptySelection />
  const tools = (
    <>
      <AreaChoice />
      <ColourChoice />
    </>
  )
  return <ChartSlot id="map" tools={tools} />
}
