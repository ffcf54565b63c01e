import { EmptySelection } from '../../shared/filters/EmptySelection'
import { useView } from '../../shared/view/useView'
import { ChartSlot } from './ChartSlot'
import { ColourChoice } from './ColourChoice'

/** The map, or in its place ways to widen filters that match nothing. */
export function ExploreMap() {
  const { count, interestCount } = useView().selection
  return count + interestCount === 0 ? <EmptySelection /> : <ChartSlot id="map" tools={<ColourChoice />} />
}
