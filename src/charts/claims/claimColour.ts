import type { Claim } from '../../dataset/schema'

/** The colour of those who speak: officials of the subject, or others. */
export function claimColour(side: Claim['side']): string {
  return side === 'subject' ? 'var(--claim-a)' : 'var(--claim-b)'
}
