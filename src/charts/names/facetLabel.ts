import type { Dataset } from '../../dataset/dataset'
import { isOwnType, typeOfSided } from '../../dataset/vocabulary'
import type { FacetId } from '../../selection/filters'
import type { Text } from '../../text/text'
import { subjectName } from './subjectName'

/** The name of a facet value in the reader's language. */
export function facetLabel(dataset: Dataset, text: Text, facet: FacetId, value: string): string {
  const { words } = text.m
  switch (facet) {
    case 'program':
      return dataset.programs[dataset.programIndex.get(value) ?? -1]?.label ?? value
    case 'country': {
      const country = dataset.countries[dataset.countryIndex.get(value) ?? -1]
      return country ? text.f.country(country) : value
    }
    case 'organisation':
      return dataset.organisations[dataset.organisationIndex.get(value) ?? -1]?.name ?? value
    case 'group':
      return dataset.groups[dataset.groupIndex.get(value) ?? -1]?.shortName ?? value
    case 'military':
      return wordFor(words.military(text.m.viewPhrase.named(subjectName(dataset, text))), value)
    case 'partnerType':
      return wordFor(words.organisationType, value)
    case 'organisationType': {
      const type = wordFor(words.organisationType, typeOfSided(value))
      return isOwnType(value)
        ? words.fromSubject(type, text.m.viewPhrase.named(subjectName(dataset, text)))
        : type
    }
    case 'region':
    case 'kind':
    case 'level':
    case 'status':
    case 'confidence':
    case 'evidence':
    case 'checked':
      return wordFor(words[facet], value)
  }
}

function wordFor(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value
}
