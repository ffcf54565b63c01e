import type { Agreement } from '../../dataset/schema'
import { type LadderStep, ladderSteps } from '../../selection/program/ladderSums'
import { selectedLadder } from '../../selection/program/selectedLadder'
import type { ChartContext } from '../contract/chart'
import { countryName } from '../names/countryName'

/** One partner on its rung. */
export interface LadderRow {
  step: LadderStep
  name: string
  /** ISO 3166-1 alpha-3; null for an organisation. */
  iso3: string | null
  /** The record that puts it there. */
  record: Agreement
}

/** The partners from the firmest tie to the loosest, by date on each rung. */
export function ladderRows({ selection, text }: Pick<ChartContext, 'selection' | 'text'>): LadderRow[] {
  const { dataset } = selection
  const ladder = selectedLadder(selection)
  return ladderSteps.flatMap((step): LadderRow[] =>
    step === 'organisations'
      ? ladder.organisations.map(({ organisation, record }) => {
          const { acronym, name = '' } = dataset.organisations[organisation] ?? {}
          return { step, name: acronym ?? name, iso3: null, record }
        })
      : ladder.countries[step].map(({ country, record }) => ({
          step,
          name: countryName(dataset, text, country),
          iso3: dataset.countries[country]?.iso3 ?? null,
          record,
        })),
  )
}
