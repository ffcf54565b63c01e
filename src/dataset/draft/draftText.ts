import type { Draft } from './draft'

/** A draft as the text of a file for `npm run data:add -- --from`, without the parts that are empty. */
export function draftText({ agreement, changes, ...lists }: Draft): string {
  const parts = {
    ...(agreement && { agreement }),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...(changes.length > 0 && { changes: changes.map(withoutEmpty) }),
  }
  return `${JSON.stringify(parts, null, 2)}\n`
}

function withoutEmpty(change: object): object {
  return Object.fromEntries(
    Object.entries(change).filter(([name, value]) => {
      if (name === 'in') return value !== 'agreements'
      return typeof value !== 'object' || Object.keys(value as object).length > 0
    }),
  )
}
