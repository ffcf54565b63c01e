import type { Briefing } from '../../dataset/schemas/briefing'
import { findChartId } from '../chartTable'
import type { BriefingContext } from './checkBriefing'
import { stepAddress, viewOfStep } from './stepView'

/**
 * The usable part of a well-formed briefing: drops steps with an unknown chart, unknown parts of views and unknown
 * sources, and numbers duplicate step ids.
 */
export function usableBriefing(briefing: Briefing, { dataset, sourceIds }: BriefingContext): Briefing {
  const seen = new Set<string>()
  const steps = briefing.steps
    .filter((step) => findChartId(step.chart) !== undefined)
    .map((step) => {
      let id = step.id
      for (let number = 2; seen.has(id); number++) id = `${step.id}-${number}`
      seen.add(id)
      const address = (written: string) => stepAddress(viewOfStep(written, dataset).view)
      return {
        ...step,
        id,
        view: address(step.view),
        sources: [...new Set(step.sources)].filter((source) => sourceIds.has(source)),
        ...(step.numbers && {
          numbers: step.numbers.map((number) =>
            number.view === undefined ? number : { ...number, view: address(number.view) },
          ),
        }),
      }
    })
  return { ...briefing, steps }
}
