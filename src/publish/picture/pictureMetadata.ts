import type { ChartContent } from '../../charts/contract/chart'
import { dataName } from '../../charts/names/dataName'
import type { Dataset } from '../../dataset/dataset'
import type { Text } from '../../text/text'
import type { PictureMetadata } from './standaloneSvg'

/** The metadata in every picture of a chart. `link`: the address of the view. */
export function pictureMetadata(
  { title, finding, summary }: Pick<ChartContent, 'title' | 'finding' | 'summary'>,
  dataset: Dataset,
  text: Text,
  link: string | null,
): PictureMetadata {
  const { about, own } = dataset
  return {
    title,
    description: summary,
    headlineNote: finding && text.m.charts.picture.headlineNote(finding),
    link,
    publisher: dataName(dataset, text),
    ...(own === null
      ? { rights: about.licence.data, date: about.updated }
      : { rights: text.m.ownData.tag, date: null }),
  }
}
