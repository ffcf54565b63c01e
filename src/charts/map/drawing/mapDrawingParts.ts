import type { Chart } from '../../contract/chart'
import type { MapRow } from '../mapRows'
import { layoutMapPicture } from '../picture/layoutMapPicture'
import { MapPicture } from '../picture/MapPicture'
import { MapDrawing } from './MapDrawing'
import { MapPlaceholder } from './MapPlaceholder'
import { mapDrawingHeightPx } from './mapDrawingHeight'

/** How charts of the map are drawn, whatever their countries are coloured by. */
export const mapDrawingParts = {
  marks: () => 'all',
  Drawing: MapDrawing,
  drawingHeightPx: (_rows, context, box) => mapDrawingHeightPx(context, box),
  Placeholder: MapPlaceholder,
  Picture: MapPicture,
  pictureHeightPx: (_rows, context, widthPx) => layoutMapPicture(context, { widthPx }, '').heightPx,
} satisfies Partial<Chart<MapRow>>
