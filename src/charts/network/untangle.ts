import type { NetworkRow } from './networkRows'

type Side = 'own' | 'partner'
/** The ends of each side by key, from top to bottom. */
type Columns = Readonly<Record<Side, readonly string[]>>

const sides: readonly Side[] = ['own', 'partner']

/**
 * Orders the ends of both sides so that few ties cross: starting with the strongest on top, it moves single ends as long
 * as that helps. A crossing weighs as much as both its ties are thick.
 */
export function untangle(rows: readonly NetworkRow[]): Columns {
  const keysOf = (side: Side) => [...new Set(rows.map((row) => row[side].key))]
  const keys = { own: keysOf('own'), partner: keysOf('partner') }
  const ties = rows.map(({ own, partner, count }) => ({
    own: keys.own.indexOf(own.key),
    partner: keys.partner.indexOf(partner.key),
    count,
  }))
  // The ends as positions in `keys`, from top to bottom.
  const orders = { own: [...keys.own.keys()], partner: [...keys.partner.keys()] }
  let fewest = crossings(ties, orders)
  for (let before = Number.POSITIVE_INFINITY; fewest < before; ) {
    before = fewest
    for (const side of sides)
      for (const end of keys[side].keys())
        for (const to of orders[side].keys()) {
          const order = orders[side]
          orders[side] = order.toSpliced(order.indexOf(end), 1).toSpliced(to, 0, end)
          const left = crossings(ties, orders)
          if (left < fewest) fewest = left
          else orders[side] = order
        }
  }
  const inOrder = (side: Side) => orders[side].map((end) => keys[side][end] ?? '')
  return { own: inOrder('own'), partner: inOrder('partner') }
}

/** The weight of all crossings of ties between two orders of ends. */
export function crossings(
  ties: readonly (Readonly<Record<Side, number>> & { count: number })[],
  orders: Readonly<Record<Side, readonly number[]>>,
): number {
  const own = placesOf(orders.own)
  const partner = placesOf(orders.partner)
  let sum = 0
  for (let i = 0; i < ties.length; i++)
    for (let j = 0; j < i; j++) {
      const a = ties[i] as (typeof ties)[number]
      const b = ties[j] as (typeof ties)[number]
      const isLower = (own[a.own] as number) - (own[b.own] as number)
      const isLowerThere = (partner[a.partner] as number) - (partner[b.partner] as number)
      if (isLower * isLowerThere < 0) sum += a.count * b.count
    }
  return sum
}

function placesOf(order: readonly number[]): Int32Array {
  const places = new Int32Array(order.length)
  for (const [place, end] of order.entries()) places[end] = place
  return places
}
