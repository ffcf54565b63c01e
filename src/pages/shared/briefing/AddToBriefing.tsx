import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ownHeadline } from '../../../selection/address/ownHeadline'
import { stepAddress } from '../../../selection/briefing/stepView'
import { type ChartId, chartIds, defaultChart } from '../../../selection/chartTable'
import type { Selection } from '../../../selection/select'
import { defaultView, type View } from '../../../selection/view'
import { Button } from '../../../ui/controls/Button'
import { DropDown } from '../../../ui/controls/DropDown'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../view/useView'
import styles from './AddToBriefing.module.css'
import { addStep, mostSteps } from './draft'
import { draftStore, useDraft } from './useDraft'

/** A chart, and the view that a step would show. */
interface BriefingOffer {
  chart: ChartId
  view: View
}

type Offers = readonly [BriefingOffer, ...BriefingOffer[]]

/** Charts of the records of a page, without anything else that the address says. */
export function offersOf(
  { filters }: Pick<Selection, 'filters'>,
  [first, ...others]: readonly [ChartId, ...ChartId[]],
): Offers {
  const offer = (chart: ChartId): BriefingOffer => ({ chart, view: { ...defaultView, filters } })
  return [offer(first), ...others.map(offer)]
}

interface AddToBriefingProps {
  /** The charts of a page, as it shows them; the current view as any chart if absent. */
  offers?: Offers
}

/** Adds a chart to the reader's own briefing. */
export function AddToBriefing({ offers }: AddToBriefingProps) {
  const { m } = useText()
  return (
    <DropDown icon="add" label={m.addToBriefing.button}>
      <AddForm offers={offers} />
    </DropDown>
  )
}

function AddForm({ offers }: { offers: AddToBriefingProps['offers'] }) {
  const { m } = useText()
  const words = m.addToBriefing
  const { view } = useView()
  const { draft, isStored } = useDraft()
  const offered: readonly BriefingOffer[] = offers ?? chartIds.map((chart) => ({ chart, view }))
  const [chosen, setChosen] = useState<string>(defaultChart)
  const offer = offered.find(({ chart }) => chart === chosen) ?? offered[0]
  const [wasAdded, setWasAdded] = useState(false)
  const isFull = draft.steps.length >= mostSteps
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!offer) return
        const { chart, view: shown } = offer
        const headline = ownHeadline(shown, chart)
        draftStore.change(addStep({ chart, view: stepAddress(shown), ...(headline && { headline }) }))
        setWasAdded(true)
      }}
    >
      <p>{offers ? words.leadOfPage : words.lead}</p>
      <label className={styles.field}>
        {words.chart}
        <select
          value={offer?.chart}
          onChange={(event) => {
            setChosen(event.target.value)
            setWasAdded(false)
          }}
        >
          {offered.map(({ chart }) => (
            <option key={chart} value={chart}>
              {m.charts.byId[chart].name}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit" variant="solid" disabled={isFull}>
        {offers ? words.addChart : words.add}
      </Button>
      <p role="status">
        {isFull
          ? words.full(mostSteps)
          : wasAdded && offer
            ? words.added(m.charts.byId[offer.chart].name, draft.steps.length)
            : words.count(draft.steps.length)}
        {!isStored && ` ${m.addToBriefing.notKept}`}
      </p>
      {draft.steps.length > 0 && <Link to="/briefing/make">{words.open}</Link>}
    </form>
  )
}
