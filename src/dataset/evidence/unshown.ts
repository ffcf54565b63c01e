import type { WrittenAgreement } from '../schema'

const over: ReadonlySet<WrittenAgreement['status'] | undefined> = new Set(['ended', 'withdrawn'])

type Stated = Pick<Partial<WrittenAgreement>, 'status' | 'ended' | 'site' | 'milestones' | 'evidence'>

/** The fact of a record's end that no source is named for: its date, or the status alone. Null if it is shown, or there is none. */
export function unshownEnd({ status, ended, evidence }: Stated): 'ended' | 'status' | null {
  if (!over.has(status) || evidence?.ended?.length) return null
  if (ended !== undefined) return 'ended'
  return evidence?.status?.length ? null : 'status'
}

/** Whether a record has a site that no source is named for. */
export function isSiteUnshown({ site, evidence }: Stated): boolean {
  return site !== undefined && !evidence?.site?.length
}

/** The positions of milestones without sources and without a record of their own. */
export function unshownMilestones({ milestones = [] }: Stated): readonly number[] {
  return milestones.flatMap(({ sources, record }, index) =>
    sources === undefined && record === undefined ? [index] : [],
  )
}
