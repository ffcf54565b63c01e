import { historicLists } from '../../dataset/checks/idHistory'
import type { CompiledDataset } from '../../dataset/schema'
import { readHistory } from '../data/readHistory'

/**
 * Code of the module `virtual:retired-ids`: the ids that entries of the newest data no longer have, by list, each with the
 * file that names it. For the form on the Data page.
 */
export function retiredIdsExport(folder: string, dataset: CompiledDataset | null): string {
  const history = readHistory(folder)
  const lists = historicLists.map((list) => {
    const current = new Set((dataset?.[list] ?? []).map(({ id }) => id))
    const retired = [...history[list]].filter(([id]) => !current.has(id))
    return [list, Object.fromEntries(retired.map(([id, { file }]) => [id, file]))]
  })
  return `export const retiredIds = ${JSON.stringify(Object.fromEntries(lists))}`
}
