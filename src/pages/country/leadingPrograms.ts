import type { Agreement } from '../../dataset/schema'

const most = 3

/**
 * The one to three primary programs with most of these records, most first. A tie is never cut: where the third and
 * the fourth are level, fewer are named, and none where more than three share the lead.
 */
export function leadingPrograms(records: readonly Agreement[]): readonly { id: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { programs } of records) {
    const [id = ''] = programs
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const sorted = [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count)
  for (let size = Math.min(most, sorted.length); size > 0; size--)
    if ((sorted[size - 1]?.count ?? 0) > (sorted[size]?.count ?? 0)) return sorted.slice(0, size)
  return []
}
