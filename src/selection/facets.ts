import type { Dataset } from '../dataset/dataset'
import {
  agreementKinds,
  agreementLevels,
  agreementStatuses,
  checkedStates,
  confidences,
  evidenceKinds,
  militaryLinks,
  organisationTypes,
  sidedTypes,
} from '../dataset/vocabulary'
import type { FacetId } from './filters'

/** The regions of the dataset's countries, in alphabetical order. Memoized. */
export function regionsOf(dataset: Dataset): readonly string[] {
  let regions = regionsByDataset.get(dataset)
  if (!regions) {
    regions = [...new Set(dataset.countries.flatMap((country) => country.region ?? []))].sort()
    regionsByDataset.set(dataset, regions)
  }
  return regions
}
const regionsByDataset = new WeakMap<Dataset, readonly string[]>()

/** The values of a facet. Their positions are the codes in columns and facet counts. */
export function facetValues(dataset: Dataset, facet: FacetId): readonly string[] {
  switch (facet) {
    case 'program':
      return [...dataset.programIndex.keys()]
    case 'country':
      return [...dataset.countryIndex.keys()]
    case 'organisation':
      return [...dataset.organisationIndex.keys()]
    case 'group':
      return [...dataset.groupIndex.keys()]
    case 'region':
      return regionsOf(dataset)
    case 'kind':
      return agreementKinds
    case 'level':
      return agreementLevels
    case 'status':
      return agreementStatuses
    case 'confidence':
      return confidences
    case 'evidence':
      return evidenceKinds
    case 'checked':
      return checkedStates
    case 'military':
      return militaryLinks
    case 'organisationType':
      return sidedTypes
    case 'partnerType':
      return organisationTypes
  }
}

/** Whether a facet has this value in the dataset. */
export function isFacetValue(dataset: Dataset, facet: FacetId, value: string): boolean {
  switch (facet) {
    case 'program':
      return dataset.programIndex.has(value)
    case 'country':
      return dataset.countryIndex.has(value)
    case 'organisation':
      return dataset.organisationIndex.has(value)
    case 'group':
      return dataset.groupIndex.has(value)
    case 'region':
    case 'kind':
    case 'level':
    case 'status':
    case 'confidence':
    case 'evidence':
    case 'checked':
    case 'military':
    case 'organisationType':
    case 'partnerType':
      return facetValues(dataset, facet).includes(value)
  }
}
