import type { ChartContent } from '../../charts/contract/chart'
import type { MapGeometry } from '../../charts/contract/mapGeometry'
import type { PictureFacts } from '../../charts/picture/layoutPicture'
import type { Dataset } from '../../dataset/dataset'
import type { Text } from '../../text/text'
import { chartSlide } from './chartSlide'
import { saveDeck } from './saveDeck'

interface ChartToSave {
  content: ChartContent
  facts: PictureFacts
  dataset: Dataset
  text: Text
  /** Name of the file, without its ending. */
  name: string
  shapes: () => Promise<MapGeometry | null>
}

/** Gives the reader a deck of one slide: a chart as it is seen. */
export function saveChartSlide({ content, facts, ...rest }: ChartToSave): Promise<void> {
  return saveDeck({ ...rest, title: content.title, slides: [chartSlide(content, facts, rest.text)] })
}
