import { dataName } from '../../charts/names/dataName'
import { subjectName } from '../../charts/names/subjectName'
import type { Dataset } from '../../dataset/dataset'
import type { Organisation } from '../../dataset/schema'
import { countedByValue } from '../../selection/counting/readCounts'
import { isOwnOrganisation } from '../../selection/organisations/organisationFacts'
import { wholeSelection } from '../../selection/wholeSelection'
import type { Text } from '../../text/text'
import type { PageMeta } from './pageMeta'

/** Title and description of an organisation's page. */
export function organisationMeta(dataset: Dataset, text: Text, organisation: Organisation): PageMeta {
  const { id, name, acronym, type } = organisation
  const counts = countedByValue(wholeSelection(dataset).counts, 'organisation')
  const country = dataset.countries[dataset.countryIndex.get(organisation.country ?? '') ?? -1]
  const facts = {
    name,
    acronym: acronym ?? null,
    type: text.m.words.organisationType[type],
    country: country ? text.f.country(country) : null,
    isOwn: isOwnOrganisation(dataset, organisation),
    subject: subjectName(dataset, text),
    agreements: counts[dataset.organisationIndex.get(id) ?? -1] ?? 0,
  }
  return {
    path: `organisations/${id}`,
    title: text.m.pages.organisationTitle(facts, dataName(dataset, text)),
    description: text.m.pages.organisationDescription(facts),
  }
}
