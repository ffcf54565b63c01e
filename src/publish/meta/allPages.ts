import type { Dataset } from '../../dataset/dataset'
import { listedOrganisations } from '../../selection/organisations/listedOrganisations'
import type { Text } from '../../text/text'
import type { PublishedBriefing } from '../briefing/publishedBriefing'
import { briefingMeta, briefingPagesMeta } from './briefingMeta'
import { organisationMeta, organisationsMeta } from './organisationMeta'
import {
  agreementMeta,
  agreementsMeta,
  chartsMeta,
  coalitionsMeta,
  codeMeta,
  compareMeta,
  countriesMeta,
  countryMeta,
  dataMeta,
  exploreMeta,
  licencesMeta,
  methodMeta,
  newMeta,
  type PageMeta,
  programMeta,
  programsMeta,
} from './pageMeta'

/** Every page that the build prerenders. */
export function allPages(
  dataset: Dataset,
  briefings: readonly PublishedBriefing[],
  text: Text,
): readonly PageMeta[] {
  return [
    exploreMeta(dataset, text),
    agreementsMeta(dataset, text),
    compareMeta(dataset, text),
    coalitionsMeta(dataset, text),
    newMeta(dataset, text),
    chartsMeta(dataset, text),
    methodMeta(dataset, text),
    dataMeta(dataset, text),
    codeMeta(dataset, text),
    licencesMeta(dataset, text),
    countriesMeta(dataset, text),
    programsMeta(dataset, text),
    organisationsMeta(dataset, text),
    ...Object.values(briefingPagesMeta(dataset, text)),
    ...briefings.map(({ briefing }) => briefingMeta(dataset, briefing, text)),
    ...dataset.programs.map((program) => programMeta(dataset, text, program)),
    ...dataset.countries.map((_, position) => countryMeta(dataset, text, position)),
    ...listedOrganisations(dataset)
      .flatMap((position) => dataset.organisations[position] ?? [])
      .map((organisation) => organisationMeta(dataset, text, organisation)),
    ...dataset.agreements.map((record) => agreementMeta(dataset, text, record)),
  ]
}
