import { dataName } from '../../charts/names/dataName'
import type { Dataset } from '../../dataset/dataset'
import { slidesMessages } from '../../text/onDemand/files/slidesMessages'
import type { Text } from '../../text/text'
import { citeData } from './citeData'
import type { DeckProperties } from './ooxml/propertiesXml'

/**
 * The document properties of a deck: its headline, and the dataset and version it shows. `finding`: the chart's own
 * headline, if the title is the presenter's; null otherwise.
 */
export function deckProperties(
  title: string,
  dataset: Dataset,
  text: Text,
  finding: string | null = null,
): DeckProperties {
  const { about, own, programs } = dataset
  const name = dataName(dataset, text)
  return {
    title,
    subject: slidesMessages(text).subject(name),
    author: name,
    keywords: programs.map(({ label }) => label).join('; '),
    description: [finding && text.m.charts.picture.headlineNote(finding), citeData(dataset, text)]
      .filter(Boolean)
      .join(' '),
    language: text.locale,
    date: own === null ? about.updated : '',
  }
}
