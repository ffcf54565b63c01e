import { facetLabel } from '../../../charts/names/facetLabel'
import type { Dataset } from '../../../dataset/dataset'
import { facetValues } from '../../../selection/facets'
import { excludedFrom, type FacetId } from '../../../selection/filters'
import { foldText } from '../../../selection/records/foldText'
import type { Selection } from '../../../selection/select'
import type { Text } from '../../../text/text'

/** One value of a facet. `count`: records that would match if it were ticked. */
export interface FacetRow {
  value: string
  label: string
  count: number
  isTicked: boolean
  isExcluded: boolean
  /** Index in `facetValues`. */
  position: number
}

/** Facets whose values have an inherent order; the others are sorted by count. */
const ordered: ReadonlySet<FacetId> = new Set(['program', 'confidence', 'evidence', 'checked', 'military'])
/** Facets with so many values that those without a record are hidden. */
const open: ReadonlySet<FacetId> = new Set(['country', 'organisation', 'group'])

/** Rows of a facet, narrowed to values that `accepts` takes and to names that contain `find`. In long lists values that are set come first. */
export function facetRows(
  selection: Selection,
  facet: FacetId,
  text: Text,
  find = '',
  accepts: (value: string) => boolean = () => true,
): readonly FacetRow[] {
  const counts = selection.facets[facet]
  const ticked = selection.filters[facet]
  const excluded = excludedFrom(selection.filters, facet)
  const isSet = (row: FacetRow) => row.isTicked || row.isExcluded
  const needle = foldText(find.trim())
  const rows = facetValues(selection.dataset, facet)
    .map((value, position) => ({
      value,
      label: '',
      count: counts[position] ?? 0,
      isTicked: ticked.includes(value),
      isExcluded: excluded.includes(value),
      position,
    }))
    .filter(({ value }) => accepts(value))
    .filter((row) => row.count > 0 || isSet(row) || !open.has(facet))
    .map((row) => ({ ...row, label: facetLabel(selection.dataset, text, facet, row.value) }))
    .filter(
      (row) =>
        needle === '' ||
        isSet(row) ||
        [row.label, ...furtherNames(selection.dataset, facet, row.value)].some((name) =>
          foldText(name).includes(needle),
        ),
    )
  if (ordered.has(facet)) return rows
  return rows.sort(
    (a, b) =>
      (open.has(facet) ? Number(isSet(b)) - Number(isSet(a)) : 0) ||
      b.count - a.count ||
      text.f.compare(a.label, b.label),
  )
}

/** Other names by which readers look for a value: the acronym and aliases of an organisation, the full name of a program or group. */
function furtherNames(dataset: Dataset, facet: FacetId, value: string): readonly string[] {
  switch (facet) {
    case 'organisation': {
      const { acronym, aliases = [] } =
        dataset.organisations[dataset.organisationIndex.get(value) ?? -1] ?? {}
      return acronym ? [acronym, ...aliases] : aliases
    }
    case 'group':
      return dataset.groups.filter(({ id }) => id === value).map(({ name }) => name)
    case 'program':
      return dataset.programs.filter(({ id }) => id === value).map(({ name }) => name)
    default:
      return []
  }
}
