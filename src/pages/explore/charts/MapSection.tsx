import { ChartSlot } from './ChartSlot'
import { ColourChoice } from './ColourChoice'

/** The world map, with the choice of what colours it. */
export function MapSection() {
  return <ChartSlot id="map" tools={<ColourChoice />} />
}
