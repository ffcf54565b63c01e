import { listsMessages } from '../../../text/onDemand/profile/listsMessages'
import { SegmentedButtons } from '../../../ui/controls/SegmentedButtons'
import { useText } from '../../../ui/TextProvider'
import { useCurrentView } from '../view/useView'
import { type ListOrder, listOrderOf, listOrders, sortOfList } from './listOrder'

/** Buttons for the order of a list, which is in the address. */
export function OrderButtons({ usual }: { usual: ListOrder }) {
  const words = listsMessages(useText())
  const { view, changeView } = useCurrentView()
  return (
    <SegmentedButtons
      name={words.order}
      options={listOrders.map((id) => ({ id, label: words.orders[id] }))}
      chosen={listOrderOf(view, usual)}
      onChoose={(order) => changeView((current) => ({ ...current, sort: sortOfList(order, usual) }))}
    />
  )
}
