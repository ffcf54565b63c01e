import { nameKey } from './nameKey'

interface Named {
  id: string
  title: string
  formerIds?: readonly string[] | undefined
}

/**
 * The record that a text means: by its id, a former id, the address of its page, or its title in any case. Undefined if there
 * is none, or several with that title.
 */
export function recordNamed<Record extends Named>(
  text: string,
  records: readonly Record[],
): Record | undefined {
  const id = idIn(text)
  const found =
    records.find((record) => record.id === id) ?? records.find(({ formerIds }) => formerIds?.includes(id))
  if (found) return found
  const key = nameKey(text)
  const titled = key === '' ? [] : records.filter(({ title }) => nameKey(title) === key)
  return titled.length === 1 ? titled[0] : undefined
}

/** Records that a text may mean: it is a part of their id or title. At most five. */
export function recordsNear<Record extends Named>(
  text: string,
  records: readonly Record[],
): readonly Record[] {
  const id = idIn(text)
  const key = nameKey(text)
  if (key.length < leastLetters) return []
  const isNear = (record: Record) => record.id.includes(id) || nameKey(record.title).includes(key)
  return records.filter(isNear).slice(0, mostNear)
}

const leastLetters = 3
const mostNear = 5

/** The id in the address of the page of a record, such as `https://example.org/agreements/ilrs-pakistan-2023?theme=dark`. */
function idIn(text: string): string {
  const typed = text.trim()
  return /(?:^|\/)agreements\/([a-z0-9-]+)\/?(?:[?#].*)?$/.exec(typed)?.[1] ?? typed
}
