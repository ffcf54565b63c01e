import type { CoreDataset } from '../../dataset/dataset'

/**
 * The dataset that most embeds load: every record with the fields that are counted and filtered, without texts that only
 * single records and the search need. Half the size of the core dataset.
 */
export function slimOf(core: CoreDataset): CoreDataset {
  return {
    ...core,
    agreements: core.agreements.map(({ note, milestones, until, ...record }) => ({
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
    organisations: core.organisations.map(({ acronym, aliases, ...organisation }) => ({
      ...organisation,
      name: '',
    })),
    memberships: core.memberships.map((membership) => ({ ...membership, sources: [] })),
  }
}
