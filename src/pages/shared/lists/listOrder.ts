import type { TableSort } from '../../../selection/address/tableColumns'
import type { View } from '../../../selection/view'

/** Orders of a list of countries, programs or organisations: by name, by agreements (most first) or by the newest agreement. */
export const listOrders = ['name', 'agreements', 'date'] as const

export type ListOrder = (typeof listOrders)[number]

/** The order in the address, whichever its direction; otherwise the usual one of the list. */
export function listOrderOf({ sort }: Pick<View, 'sort'>, usual: ListOrder): ListOrder {
  const [column] = sort.flatMap((one) => listOrders.find((order) => order === one.column) ?? [])
  return column ?? usual
}

/** The order for the address, which leaves out the usual one. */
export function sortOfList(order: ListOrder, usual: ListOrder): readonly TableSort[] {
  return order === usual ? [] : [{ column: order, isDescending: order !== 'name' }]
}
