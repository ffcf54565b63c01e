import { dataName } from '../../charts/names/dataName'
import type { Dataset } from '../../dataset/dataset'
import { slidesMessages } from '../../text/onDemand/files/slidesMessages'
import type { Text } from '../../text/text'

/** One sentence that names the data of a deck, with version and licence unless it is the reader's own. */
export function citeData(dataset: Dataset, text: Text): string {
  const { about, version, own } = dataset
  return own === null
    ? slidesMessages(text).cite(about.title, version, about.licence.data)
    : text.m.ownData.cite(dataName(dataset, text))
}
