import type { BriefingStep, StepForm } from '../../../dataset/schemas/briefing'
import { chartIds, findChartId } from '../../../selection/chartTable'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { useText } from '../../../ui/TextProvider'
import { showStepAs } from '../../shared/briefing/draft'
import { draftStore } from '../../shared/briefing/useDraft'
import styles from './DraftStep.module.css'
import { stepName } from './stepName'

/** The forms without a chart, in the order of the select. */
export const wordForms: readonly StepForm[] = ['text', 'title']

/** Chooses the chart of a step, or to show only its words. */
export function StepFormSelect({ step }: { step: BriefingStep }) {
  const text = useText()
  const words = briefingMessages(text).make
  const choose = (chosen: string) => {
    const form = wordForms.find((one) => one === chosen)
    const chart = findChartId(chosen)
    if (form) draftStore.change(showStepAs(step.id, { form }))
    else if (chart) draftStore.change(showStepAs(step.id, { chart }))
  }
  return (
    <label className={styles.form}>
      {words.shownAs}
      <select value={step.form ?? step.chart} onChange={(event) => choose(event.target.value)}>
        <optgroup label={words.charts}>
          {chartIds.map((id) => (
            <option key={id} value={id}>
              {stepName({ chart: id }, text)}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.words}>
          {wordForms.map((form) => (
            <option key={form} value={form}>
              {words.forms[form]}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  )
}
