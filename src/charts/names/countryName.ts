import type { Dataset } from '../../dataset/dataset'
import type { Text } from '../../text/text'

/** The name of the country at a position in `dataset.countries`; empty if there is none. */
export function countryName(dataset: Dataset, text: Text, position: number): string {
  const country = dataset.countries[position]
  return country ? text.f.country(country) : ''
}
