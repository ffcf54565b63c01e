import type { Dataset } from '../../dataset/dataset'
import type { Text } from '../../text/text'

/** The name of the country at a position of `dataset.countries`; empty where there is none. */
export function countryName(dataset: Dataset, text: Text, position: number): string {
  const country = dataset.countries[position]
  return country ? text.f.country(country) : ''
}
