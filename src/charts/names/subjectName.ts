import type { Dataset } from '../../dataset/dataset'
import type { Text } from '../../text/text'

/** The name of the subject: the country whose partnerships the dataset lists. */
export function subjectName(dataset: Dataset, text: Text): string {
  const code = dataset.about.subject.country
  const country = dataset.countries[dataset.countryIndex.get(code) ?? -1]
  return country ? text.f.country(country) : code
}
