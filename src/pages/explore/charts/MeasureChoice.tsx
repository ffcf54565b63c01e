import { SegmentedButtons } from '../../../ui/controls/SegmentedButtons'
import { useText } from '../../../ui/TextProvider'
import { useCurrentView } from '../../shared/view/useView'

/** What the charts count: agreements or partner countries. */
export function MeasureChoice() {
  const { m } = useText()
  const { view, changeView } = useCurrentView()
  return (
    <SegmentedButtons
      name={m.explore.measure.name}
      options={[
        { id: 'agreements' as const, label: m.explore.measure.agreements },
        { id: 'countries' as const, label: m.explore.measure.countries },
      ]}
      chosen={view.by}
      onChoose={(by) => changeView((current) => ({ ...current, by }))}
    />
  )
}
