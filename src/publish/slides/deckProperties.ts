import type { Dataset } from '../../dataset/dataset'
import type { Text } from '../../text/text'
import type { DeckProperties } from './ooxml/propertiesXml'

/** The document properties of a deck: its headline, and the dataset and version it shows. */
export function deckProperties(
  title: string,
  { about, version, programs }: Dataset,
  text: Text,
): DeckProperties {
  const { m } = text
  return {
    title,
    subject: m.slides.subject(about.title),
    author: about.title,
    keywords: programs.map(({ label }) => label).join('; '),
    description: m.slides.cite(about.title, version, about.licence.data),
    language: text.locale,
    date: about.updated,
  }
}
