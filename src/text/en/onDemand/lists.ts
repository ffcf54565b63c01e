import type { Format } from '../../format'

/** What the lists of countries and programs share. */
export const lists = (_f: Format) => ({
  order: 'Order',
  orders: { name: 'A–Z', agreements: 'Most agreements', date: 'Newest agreement' },
})
