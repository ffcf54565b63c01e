import { byList } from '../../dataset/checks/idHistory'
import type { CompiledDataset } from '../../dataset/schema'
import { readHistory } from '../data/readHistory'

/**
 * Code of the module `virtual:retired-ids`: the ids that entries of the newest data no longer have, by list, each with the
 * file that names it. For the form on the Data page.
 */
export function retiredIdsExport(folder: string, dataset: CompiledDataset | null): string {
  const history = readHistory(folder)
  const retiredIds = byList((list) => {
    const current = new Set((dataset?.[list] ?? []).map(({ id }) => id))
    const retired = [...history[list]].filter(([id]) => !current.has(id))
    return Object.fromEntries(retired.map(([id, { file }]) => [id, file]))
  })
  return `export const retiredIds = ${JSON.stringify(retiredIds)}`
}
