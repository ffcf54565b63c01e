import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ownHeadline } from '../../../selection/address/ownHeadline'
import { stepAddress } from '../../../selection/briefing/stepView'
import { type ChartId, chartIds, defaultChart, findChartId } from '../../../selection/chartTable'
import { Button } from '../../../ui/controls/Button'
import { DropDown } from '../../../ui/controls/DropDown'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../view/useView'
import styles from './AddToBriefing.module.css'
import { addStep, mostSteps } from './draft'
import { draftStore, useDraft } from './useDraft'

/** Adds the current view, as one of the charts, to the reader's own briefing. */
export function AddToBriefing() {
  const { m } = useText()
  return (
    <DropDown icon="add" label={m.addToBriefing.button}>
      <AddForm />
    </DropDown>
  )
}

function AddForm() {
  const { m } = useText()
  const words = m.addToBriefing
  const { view } = useView()
  const { draft, isStored } = useDraft()
  const [chart, setChart] = useState<ChartId>(defaultChart)
  const [wasAdded, setWasAdded] = useState(false)
  const isFull = draft.steps.length >= mostSteps
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        const headline = ownHeadline(view, chart)
        draftStore.change(addStep({ chart, view: stepAddress(view), ...(headline && { headline }) }))
        setWasAdded(true)
      }}
    >
      <p>{words.lead}</p>
      <label className={styles.field}>
        {words.chart}
        <select
          value={chart}
          onChange={(event) => {
            setChart(findChartId(event.target.value) ?? defaultChart)
            setWasAdded(false)
          }}
        >
          {chartIds.map((id) => (
            <option key={id} value={id}>
              {m.charts.byId[id].name}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" variant="solid" disabled={isFull}>
        {words.add}
      </Button>
      <p role="status">
        {isFull
          ? words.full(mostSteps)
          : wasAdded
            ? words.added(m.charts.byId[chart].name, draft.steps.length)
            : words.count(draft.steps.length)}
        {!isStored && ` ${m.addToBriefing.notKept}`}
      </p>
      {draft.steps.length > 0 && <Link to="/briefing/make">{words.open}</Link>}
    </form>
  )
}
