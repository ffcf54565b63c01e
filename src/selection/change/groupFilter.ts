import { excludedFrom, type Filters } from '../filters'

/**
 * Whether a view asks for members of groups, for countries outside of them, or for both; null for neither. Only then can a
 * country come into the view, or leave it, without a new record.
 */
export function groupFilter(filters: Filters): 'in' | 'out' | 'both' | null {
  const isAsked = filters.group.length > 0
  const isExcluded = excludedFrom(filters, 'group').length > 0
  if (isAsked && isExcluded) return 'both'
  return isAsked ? 'in' : isExcluded ? 'out' : null
}
