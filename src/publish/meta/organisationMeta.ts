import { dataName } from '../../charts/names/dataName'
import { subjectName } from '../../charts/names/subjectName'
import type { Dataset } from '../../dataset/dataset'
import type { Organisation } from '../../dataset/schema'
import { countedByValue } from '../../selection/counting/readCounts'
import { listedOrganisations } from '../../selection/organisations/listedOrganisations'
import { isOwnOrganisation } from '../../selection/organisations/organisationFacts'
import { wholeSelection } from '../../selection/wholeSelection'
import { organisationPageMessages } from '../../text/onDemand/profile/organisationPageMessages'
import type { Text } from '../../text/text'
import type { PageMeta } from './pageMeta'

/** Title and description of the list of organisations. */
export function organisationsMeta(dataset: Dataset, text: Text): PageMeta {
  return {
    path: 'organisations',
    title: organisationPageMessages(text).index.pageTitle(dataName(dataset, text)),
    description: organisationPageMessages(text).index.description(
      listedOrganisations(dataset).length,
      subjectName(dataset, text),
    ),
  }
}

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
    title: organisationPageMessages(text).title(facts, dataName(dataset, text)),
    description: organisationPageMessages(text).description(facts),
  }
}
