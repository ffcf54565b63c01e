import { dataName } from '../../charts/names/dataName'
import { viewPhrase } from '../../charts/names/viewPhrase'
import type { Dataset } from '../../dataset/dataset'
import type { Agreement, Program } from '../../dataset/schema'
import { chartIds } from '../../selection/chartTable'
import { countryTallies } from '../../selection/countryTallies'
import { hasFilters } from '../../selection/filters'
import type { Selection } from '../../selection/select'
import { wholeSelection } from '../../selection/wholeSelection'
import type { Text } from '../../text/text'
import { newPath } from './feedOf'

/** Title and description of a page, for browser tabs, search results and link previews. */
export interface PageMeta {
  /** Path relative to the app, without leading or trailing slash. */
  path: string
  title: string
  description: string
}

function subject(dataset: Dataset, text: Text): string {
  const country = dataset.countries[dataset.countryIndex.get(dataset.about.subject.country) ?? -1]
  return country ? text.f.country(country) : dataset.about.subject.country
}

/** How many agreements the dataset has, and with how many countries. */
function wholeCounts(dataset: Dataset) {
  const whole = wholeSelection(dataset)
  return {
    agreements: whole.count,
    countries: countryTallies(whole).filter(({ count }) => count > 0).length,
  }
}

export function exploreMeta(dataset: Dataset, text: Text): PageMeta {
  const { agreements, countries } = wholeCounts(dataset)
  return {
    path: '',
    title: text.m.pages.exploreTitle(dataName(dataset, text), subject(dataset, text)),
    description: text.m.pages.exploreDescription(agreements, countries, subject(dataset, text)),
  }
}

/** A page under filters: its title names them. `headline`: the presenter's own, which comes first; null for none. */
export function viewMeta(
  page: PageMeta,
  { dataset, filters }: Selection,
  text: Text,
  headline: string | null = null,
): PageMeta {
  if (headline !== null)
    return { ...page, title: text.m.pages.headlineTitle(headline, dataName(dataset, text)) }
  return hasFilters(filters)
    ? { ...page, title: text.m.pages.viewTitle(viewPhrase(dataset, filters, text), dataName(dataset, text)) }
    : page
}

/** A list of countries, programs or organisations under filters: its title has its name and them. */
export function listMeta(
  page: PageMeta,
  name: string,
  { dataset, filters }: Selection,
  text: Text,
): PageMeta {
  if (!hasFilters(filters)) return page
  const title = text.m.pages.listTitle(name, viewPhrase(dataset, filters, text))
  return { ...page, title: text.m.pages.viewTitle(title, dataName(dataset, text)) }
}

export function methodMeta(dataset: Dataset, text: Text): PageMeta {
  return {
    path: 'method',
    title: text.m.pages.methodTitle(dataName(dataset, text)),
    description: text.m.pages.methodDescription(subject(dataset, text)),
  }
}

export function dataMeta(dataset: Dataset, text: Text): PageMeta {
  return {
    path: 'data',
    title: text.m.pages.dataTitle(dataName(dataset, text)),
    description: text.m.pages.dataDescription(subject(dataset, text)),
  }
}

export function codeMeta(dataset: Dataset, text: Text): PageMeta {
  return {
    path: 'data/code',
    title: text.m.pages.codeTitle(dataName(dataset, text)),
    description: text.m.pages.codeDescription(subject(dataset, text)),
  }
}

export function licencesMeta(dataset: Dataset, text: Text): PageMeta {
  return {
    path: 'licences',
    title: text.m.pages.licencesTitle(dataName(dataset, text)),
    description: text.m.pages.licencesDescription(dataName(dataset, text)),
  }
}

export function countriesMeta(dataset: Dataset, text: Text): PageMeta {
  const { countries } = wholeCounts(dataset)
  return {
    path: 'countries',
    title: text.m.pages.countriesTitle(dataName(dataset, text)),
    description: text.m.pages.countriesDescription(countries, subject(dataset, text)),
  }
}

export function programsMeta(dataset: Dataset, text: Text): PageMeta {
  return {
    path: 'programs',
    title: text.m.pages.programsTitle(dataName(dataset, text)),
    description: text.m.pages.programsDescription(dataset.programs.length, subject(dataset, text)),
  }
}

export function agreementsMeta(dataset: Dataset, text: Text): PageMeta {
  return {
    path: 'agreements',
    title: text.m.pages.agreementsTitle(dataName(dataset, text)),
    description: text.m.pages.agreementsDescription(subject(dataset, text)),
  }
}

export function compareMeta(dataset: Dataset, text: Text): PageMeta {
  return {
    path: 'compare',
    title: text.m.pages.compareTitle(dataName(dataset, text)),
    description: text.m.pages.compareDescription(subject(dataset, text)),
  }
}

export function coalitionsMeta(dataset: Dataset, text: Text): PageMeta {
  const { program, group } = dataset.about.alignment
  return {
    path: 'coalitions',
    title: text.m.pages.coalitionsTitle(dataName(dataset, text)),
    description: text.m.pages.coalitionsDescription(
      dataset.programs[dataset.programIndex.get(program) ?? -1]?.name ?? program,
      dataset.groups[dataset.groupIndex.get(group) ?? -1]?.name ?? group,
    ),
  }
}

export function newMeta(dataset: Dataset, text: Text): PageMeta {
  return {
    path: newPath,
    title: text.m.pages.newTitle(dataName(dataset, text)),
    description: text.m.pages.newDescription(subject(dataset, text)),
  }
}

export function chartsMeta(dataset: Dataset, text: Text): PageMeta {
  return {
    path: 'charts',
    title: text.m.pages.chartsTitle(dataName(dataset, text)),
    description: text.m.pages.chartsDescription(chartIds.length),
  }
}

export function programMeta(dataset: Dataset, text: Text, program: Program): PageMeta {
  return {
    path: `programs/${program.id}`,
    title: text.m.pages.programTitle(program.name, dataName(dataset, text)),
    description: program.description,
  }
}

/** `position`: index into `dataset.countries`. */
export function countryMeta(dataset: Dataset, text: Text, position: number): PageMeta {
  const country = dataset.countries[position]
  if (!country) throw new RangeError(`no country ${position}`)
  const name = text.f.country(country)
  const path = `countries/${country.iso3}`
  if (dataset.ownCountries.has(country.iso3))
    return {
      path,
      title: text.m.pages.ownCountryTitle(name, subject(dataset, text), dataName(dataset, text)),
      description: text.m.pages.ownCountryDescription(name, subject(dataset, text)),
    }
  const count =
    countryTallies(wholeSelection(dataset)).find(({ country }) => country === position)?.count ?? 0
  return {
    path,
    title: text.m.pages.countryTitle(name, subject(dataset, text), dataName(dataset, text)),
    description: text.m.pages.countryDescription(name, subject(dataset, text), count),
  }
}

export function agreementMeta(dataset: Dataset, text: Text, record: Agreement): PageMeta {
  return {
    path: `agreements/${record.id}`,
    title: text.m.pages.recordTitle(record.title, text.f.date(record.date.value), dataName(dataset, text)),
    description: record.summary,
  }
}
