import { chartById } from '../../../charts/registry'
import { type ChartId, chartTable } from '../../../selection/chartTable'
import { SegmentedButtons } from '../../../ui/controls/SegmentedButtons'
import { useText } from '../../../ui/TextProvider'
import { useCurrentView, useView } from '../../shared/view/useView'
import styles from './ChartChoice.module.css'
import { ChartSlot } from './ChartSlot'
import { chosenChart, withChart } from './chosenChart'

interface ChartChoiceProps {
  /** Accessible name of the choice. */
  name: string
  offered: readonly [ChartId, ...ChartId[]]
}

/** One of several charts, chosen by tabs and kept in the address. */
export function ChartChoice({ name, offered }: ChartChoiceProps) {
  const { view } = useView()
  return (
    <ChartSlot
      chart={chartById(chosenChart(view, offered))}
      tools={<ChartTools name={name} offered={offered} />}
    />
  )
}

/** Tabs of the charts, and what the chosen chart counts. */
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

/** Switch between counting agreements and partner countries. */
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
