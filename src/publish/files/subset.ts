import type { RecordDetails } from '../../dataset/compile/coreOf'
import type { Dataset } from '../../dataset/dataset'
import { schemaVersion } from '../../dataset/parseDataset'
import type { About, Agreement, CompiledDataset, Organisation, Source } from '../../dataset/schema'
import { downloads } from './downloads'
import type { ListWorkbook } from './list/listWorkbook'
import { saveFile } from './saveFile'
import { agreementColumns } from './tables'

/** What the loaded records lack: their sources, and the details of each by its id. */
interface Details {
  sources: ReadonlyMap<string, Source>
  records: ReadonlyMap<string, RecordDetails>
}

/** Licence in a file of own data. In English, like everything in the data files. */
const notStated = 'not stated: the reader’s own data'

/**
 * Some records of a dataset as a separate dataset, in the order of `records`, with the organisations and sources that they
 * name. Countries, groups and programs stay whole, so that the part opens as own data with the same filters; their
 * memberships stay with their sources. Stated totals are about the whole and are left out. Its version is marked as a part.
 */
function subsetOf(
  dataset: Dataset,
  sources: ReadonlyMap<string, Source>,
  records: Iterable<number>,
): CompiledDataset {
  const agreements = [...records].flatMap((position) => dataset.agreements[position] ?? [])
  const isWhole = agreements.length === dataset.agreements.length
  const cited = citedBy(agreements)
  const ofMemberships = dataset.memberships.flatMap((membership) => membership.sources)
  const organisations = isWhole
    ? [...dataset.organisations]
    : organisationsNamed(dataset, agreements, sources, [...cited, ...ofMemberships])
  const context = new Set([
    ...ofMemberships,
    ...organisations.flatMap((organisation) => organisation.militaryLink?.sources ?? []),
  ])
  return {
    schemaVersion,
    version: isWhole ? dataset.version : `${dataset.version.replace(/\+part$/, '')}+part`,
    about: aboutOf(dataset),
    programs: [...dataset.programs],
    countries: [...dataset.countries],
    organisations,
    groups: [...dataset.groups],
    memberships: [...dataset.memberships],
    claims: isWhole ? [...dataset.claims] : [],
    sources: [...sources.values()].filter(({ id }) => isWhole || cited.has(id) || context.has(id)),
    agreements,
  }
}

/** Own data is published under the name of its file, and without our licence and DOI. */
function aboutOf({ about, own }: Dataset): About {
  if (own === null) return about
  const { doi: _doi, ...rest } = about
  return { ...rest, title: own, licence: { data: notStated, code: about.licence.code } }
}

/** Ids of the sources of records and of their milestones. */
function citedBy(agreements: readonly Agreement[]): ReadonlySet<string> {
  return new Set(
    agreements.flatMap((record) => [
      ...record.sources,
      ...(record.milestones ?? []).flatMap((milestone) => milestone.sources ?? []),
    ]),
  )
}

/**
 * The parties of records and the issuers of sources, with the organisations to which these belong and the issuers of
 * what is said about them.
 */
function organisationsNamed(
  { organisations, organisationIndex }: Dataset,
  agreements: readonly Agreement[],
  sources: ReadonlyMap<string, Source>,
  cited: readonly string[],
): Organisation[] {
  const named = new Set<string>()
  const addIssuer = (source: string) => add(sources.get(source)?.issuer)
  const add = (id: string | undefined) => {
    if (!id || named.has(id)) return
    named.add(id)
    const organisation = organisations[organisationIndex.get(id) ?? -1]
    add(organisation?.parent)
    organisation?.militaryLink?.sources.forEach(addIssuer)
  }
  for (const { parties } of agreements) for (const { organisation } of parties) add(organisation)
  cited.forEach(addIssuer)
  return organisations.filter(({ id }) => named.has(id))
}

/**
 * One file (`agreements.csv`, `references.bib` …) of some records. Lists of sources hold what the records cite, and
 * nothing else.
 */
export function subsetFile(
  dataset: Dataset,
  sources: ReadonlyMap<string, Source>,
  positions: Iterable<number>,
  file: string,
): { content: string; mediaType: string } {
  const subset = subsetOf(dataset, sources, positions)
  if (file === 'dataset.json') return { content: JSON.stringify(subset), mediaType: 'application/json' }
  const isWhole = subset.agreements.length === dataset.agreements.length
  const cited = citedBy(subset.agreements)
  const listed = isWhole ? subset.sources : subset.sources.filter(({ id }) => cited.has(id))
  const made = downloads({ ...subset, sources: listed }).find(({ path }) => path === `data/${file}`)
  if (!made) throw new RangeError(`no file ${file}`)
  return made
}

/** The workbook of some records: what `agreements.csv` has, and a sheet that says what it is. In English, like all data files. */
export function subsetWorkbook(
  dataset: Dataset,
  sources: ReadonlyMap<string, Source>,
  positions: Iterable<number>,
  address: string | null,
): ListWorkbook<Agreement> {
  const subset = subsetOf(dataset, sources, positions)
  const { about, agreements } = subset
  const columns = agreementColumns(subset)
  const source = dataset.own === null ? `${about.title}, version ${dataset.version}` : about.title
  return {
    name: 'Agreements',
    columns,
    rows: agreements,
    about: {
      name: 'About',
      lines: [
        ['Rows', `${agreements.length} of ${dataset.agreements.length} agreements`],
        ['Source', source],
        ['Licence', about.licence.data],
        ...(address === null ? [] : [['Address', address] as const]),
        ...columns.map(({ name, description }) => [name, description] as const),
      ],
    },
  }
}

/** Writes one file (`agreements.csv`, `dataset.json` …) of some records and downloads it. */
export async function saveSubset(
  dataset: Dataset,
  { sources, records }: Details,
  positions: readonly number[],
  file: string,
  /** Name under which it is saved. */
  name: string,
) {
  const agreements = dataset.agreements.map((record) => ({ ...record, ...records.get(record.id) }))
  if (file === 'agreements.xlsx') {
    const { saveListWorkbook } = await import('./list/saveList')
    const address = dataset.own === null ? location.href : null
    const workbook = subsetWorkbook({ ...dataset, agreements }, sources, positions, address)
    return saveListWorkbook(name.replace(/\.xlsx$/, ''), workbook)
  }
  const { content, mediaType } = subsetFile({ ...dataset, agreements }, sources, positions, file)
  saveFile(name, mediaType, content)
}
