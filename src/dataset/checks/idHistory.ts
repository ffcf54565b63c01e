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

const none: ReadonlyMap<string, UsedId> = new Map()

/** For data without frozen versions. */
export const noHistory: IdHistory = {
  agreements: none,
  organisations: none,
  publishers: none,
  sources: none,
  claims: none,
}

/** Whether ids of a list have a history. */
export function isHistoric(list: string): list is HistoricList {
  return (historicLists as readonly string[]).includes(list)
}

/** The history of ids by the file that names each: a frozen version, or `REJECTED.md`. */
export function historyOf(files: Readonly<Record<string, Readonly<Record<string, string>>>>): IdHistory {
  const listOf = (list: HistoricList) =>
    new Map(
      Object.entries(files[list] ?? {}).map(([id, file]): [string, UsedId] => [
        id,
        { file, isRejected: file.endsWith('.md'), line: () => -1 },
      ]),
    )
  return {
    agreements: listOf('agreements'),
    organisations: listOf('organisations'),
    publishers: listOf('publishers'),
    sources: listOf('sources'),
    claims: listOf('claims'),
  }
}
