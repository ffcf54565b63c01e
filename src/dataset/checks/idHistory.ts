/** Lists whose entries have permanent ids. */
export const historicLists = ['agreements', 'organisations', 'publishers', 'sources', 'claims'] as const

type HistoricList = (typeof historicLists)[number]

/** Where an id was used before. */
export interface UsedId {
  /** Path inside the data folder: a frozen version, or `REJECTED.md`. */
  file: string
  isRejected: boolean
  line: () => number
}

/** Ids that were used in frozen versions or are listed as rejected, by list. They are never given to something else. */
export type IdHistory = Readonly<Record<HistoricList, ReadonlyMap<string, UsedId>>>

/** A value for each list. */
export function byList<Value>(make: (list: HistoricList) => Value): Readonly<Record<HistoricList, Value>> {
  return Object.fromEntries(historicLists.map((list) => [list, make(list)])) as Record<HistoricList, Value>
}

/** For data without frozen versions. */
export const noHistory: IdHistory = byList(() => new Map())

/** Whether ids of a list have a history. */
export function isHistoric(list: string): list is HistoricList {
  return (historicLists as readonly string[]).includes(list)
}

/** The history of ids by the file that names each: a frozen version, or `REJECTED.md`. */
export function historyOf(files: Readonly<Record<string, Readonly<Record<string, string>>>>): IdHistory {
  return byList(
    (list) =>
      new Map(
        Object.entries(files[list] ?? {}).map(([id, file]) => [
          id,
          { file, isRejected: file.endsWith('.md'), line: () => -1 },
        ]),
      ),
  )
}
