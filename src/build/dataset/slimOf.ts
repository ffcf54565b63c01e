import type { CoreDataset } from '../../dataset/dataset'

/**
 * What most charts need of the dataset: every record to be counted and filtered, without the words that only a reader
 * of single records, or a search, asks for. Half the weight: for a chart alone on another page.
 */
export function slimOf(core: CoreDataset): CoreDataset {
  return {
    ...core,
    agreements: core.agreements.map(({ note, milestones, ...record }) => ({
      ...record,
      title: '',
      summary: '',
      sources: [],
    })),
    countries: core.countries.map((country) => ({
      ...country,
      officialName: '',
      capital: null,
      areaKm2: null,
    })),
    organisations: core.organisations.map(({ acronym, ...organisation }) => ({ ...organisation, name: '' })),
    memberships: core.memberships.map((membership) => ({ ...membership, sources: [] })),
  }
}
