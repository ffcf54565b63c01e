import { dataName } from '../../charts/names/dataName'
import type { Dataset } from '../../dataset/dataset'
import type { Text } from '../../text/text'

/** One sentence that names the data of a deck, with version and licence unless it is the reader's own. */
export function citeData(dataset: Dataset, text: Text): string {
  const { about, version, own } = dataset
  const words = text.m.slides
  return own === null
    ? words.cite(about.title, version, about.licence.data)
    : words.citeOwn(dataName(dataset, text))
}
