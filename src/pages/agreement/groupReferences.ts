import type { RecordDetails } from '../../dataset/compile/coreOf'
import type { Dataset } from '../../dataset/dataset'
import type { Agreement, Source } from '../../dataset/schema'
import { primaryTest } from '../shared/evidence/referencesOf'
import { type ShownBySource, shownBySource } from '../shared/evidence/shownBySource'
import { type SourceGroup, sourceGroup } from '../shared/evidence/sourceGroup'

/** A source and what it shows of the record. */
export interface GroupedReference {
  source: Source
  shown: ShownBySource
}

/** Sources of a record that show the same. */
interface ReferenceGroup {
  group: SourceGroup
  count: number
  kinds: {
    /** The kind of whoever wrote the text. */
    kind: Source['kind']
    isPrimary: boolean
    references: GroupedReference[]
    /** How many sources come before these. */
    offset: number
  }[]
}

/** Divides sources, which come in the order of their numbers, by what they show and by kind. Unknown ids are left out. */
export function groupReferences(
  dataset: Dataset,
  record: Agreement,
  details: RecordDetails,
  sources: ReadonlyMap<string, Source>,
  ids: readonly string[],
): readonly ReferenceGroup[] {
  const testPrimary = primaryTest(dataset, record)
  const groups: ReferenceGroup[] = []
  for (const [offset, id] of ids.entries()) {
    const source = sources.get(id)
    if (!source) continue
    const shown = shownBySource(dataset, record, details, id)
    const group = sourceGroup(shown)
    const kind = source.writerKind ?? source.kind
    const isPrimary = testPrimary(source)
    let last = groups.at(-1)
    if (last?.group !== group) {
      last = { group, count: 0, kinds: [] }
      groups.push(last)
    }
    last.count++
    const lastKind = last.kinds.at(-1)
    if (lastKind?.kind === kind && lastKind.isPrimary === isPrimary)
      lastKind.references.push({ source, shown })
    else last.kinds.push({ kind, isPrimary, references: [{ source, shown }], offset })
  }
  return groups
}
