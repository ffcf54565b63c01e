import type { Entries } from '../../../dataset/checks/dataFolder'
import { asText } from '../../../dataset/draft/change/applyChange'
import type { Orphan } from '../../../dataset/draft/check/orphans'
import { possibleDuplicates } from '../../../dataset/draft/check/possibleDuplicates'
import type { Draft } from '../../../dataset/draft/draft'
import type { Known } from '../../../dataset/draft/known'
import { type Ask, AskStopped } from '../ask/askFields'
import { replacements } from './correctionLines'

/** What should be looked at before a draft is written, as lines: possible duplicates, and what it replaces and removes. */
export function toConfirm(
  draft: Draft,
  known: Known,
  entries: Entries,
  orphans: readonly Orphan[],
): readonly string[] {
  return [
    ...possibleDuplicates(draft, known).map(({ id, title }) => `Possible duplicate of ${id} (${title})`),
    ...draft.changes.flatMap((change) =>
      replacements(change, entries).map(
        ({ field, before, after }) =>
          `${change.id} ${field}: ${asText(before)} ${after === undefined ? 'is removed' : `becomes ${asText(after)}`}`,
      ),
    ),
    ...draft.changes.flatMap(({ id, remove }) =>
      remove.includes('checked')
        ? [
            `${id} is then unchecked: what was checked is corrected. If you have held the new value against a page, give --set checked=DAY and --evidence`,
          ]
        : [],
    ),
    ...orphans.map(({ kind, entry }) => `Removes ${kind} ${entry.id}, which nothing uses any more`),
  ]
}

/** Asks a person to confirm. Without anybody to ask, nothing is confirmed. */
export async function isConfirmed(lines: readonly string[], ask: Ask | null): Promise<boolean> {
  if (!ask) return false
  ask.print(`\n${lines.join('\n')}`)
  try {
    return /^y/i.test((await ask.question('Write this? (y/n) ')).trim())
  } catch (error) {
    if (error instanceof AskStopped) return false
    throw error
  }
}
