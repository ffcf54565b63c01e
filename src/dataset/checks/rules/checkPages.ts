import { isSiteUnshown, unshownEnd, unshownMilestones } from '../../evidence/unshown'
import type { WrittenAgreement } from '../../schema'
import { type CheckInput, type Entry, type Problem, problemAt } from '../dataFolder'

/** An end names the page that shows it: its date in `evidence.ended`, the status alone in `evidence.status`. */
export function checkEnded({ entries }: CheckInput): Problem[] {
  return entries.agreements.flatMap((entry) => {
    const fact = isUnclear(entry) ? null : unshownEnd(entry.value)
    if (fact === null) return []
    const { status, ended } = entry.value
    return [
      problemAt(
        entry,
        ['evidence', fact],
        `names no source for ${fact === 'ended' ? `the end in ${ended}` : `the status ${status}`}`,
        `list in evidence.${fact} the page that shows it, or ${fact === 'ended' ? 'remove ended' : 'make the status unknown'}`,
      ),
    ]
  })
}

/** A site names the page that shows it. */
export function checkSite({ entries }: CheckInput): Problem[] {
  return entries.agreements.flatMap((entry) =>
    isUnclear(entry) || !isSiteUnshown(entry.value)
      ? []
      : [
          problemAt(
            entry,
            ['evidence', 'site'],
            `names no source for the site ${entry.value.site?.name}`,
            'list in evidence.site the page that shows it, or remove the site',
          ),
        ],
  )
}

/** A milestone names the pages that show it, or the record of its act, which has pages of its own. */
export function checkMilestonePage({ entries }: CheckInput): Problem[] {
  return entries.agreements.flatMap((entry) =>
    unshownMilestones(entry.value).flatMap((index) =>
      entry.malformed.has(`milestones.${index}.sources`)
        ? []
        : [
            problemAt(
              entry,
              ['milestones', index, 'sources'],
              `is missing: no page is named for the milestone of ${entry.value.milestones?.[index]?.date ?? 'an unknown date'}`,
              'list the ids of the pages that show it, or the record of its act (record)',
            ),
          ],
    ),
  )
}

/** What a record shows is unknown if these fields are malformed. */
function isUnclear({ malformed }: Entry<WrittenAgreement>): boolean {
  return [...malformed].some((path) => /^(evidence|sources|ended|site)\b/.test(path))
}
