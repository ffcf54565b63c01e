import { type ChartId, chartTable } from '../../../selection/chartTable'
import { SegmentedButtons } from '../../../ui/controls/SegmentedButtons'
import { useText } from '../../../ui/TextProvider'
import { useCurrentView, useView } from '../../shared/view/useView'
import styles from './ChartChoice.module.css'
import { ChartSlot } from './ChartSlot'
import { chosenChart, withChart } from './chosenChart'

interface ChartChoiceProps {
  /** What the choice is of, for assistive technology. */
  name: string
  offered: readonly [ChartId, ...ChartId[]]
}

/** A place that shows one of several charts, as the address says. */
export function ChartChoice({ name, offered }: ChartChoiceProps) {
  const { view } = useView()
  return <ChartSlot id={chosenChart(view, offered)} tools={<ChartTools name={name} offered={offered} />} />
}

/** Which of the charts stands in the place, and what it counts. */
function ChartTools({ name, offered }: ChartChoiceProps) {
  const { m } = useText()
  const { view, changeView } = useCurrentView()
  const chosen = chosenChart(view, offered)
  return (
    <div className={styles.tools}>
      <SegmentedButtons
        name={name}
        options={offered.map((id) => ({ id, label: m.charts.byId[id].label }))}
        chosen={chosen}
        onChoose={(id) => changeView((current) => withChart(current, offered, id))}
      />
      {chartTable[chosen].hasMeasure && <MeasureChoice />}
    </div>
  )
}

/** What the charts count: agreements or partner countries. */
function MeasureChoice() {
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
