import type { Filters } from '../../selection/filters'
import { programPageMessages } from '../../text/onDemand/profile/programPageMessages'
import { useText } from '../../ui/TextProvider'
import { Figures } from '../shared/profile/Figures'
import { recordDates } from '../shared/profile/recordDates'
import type { ProgramFacts } from './programFacts'

/**
 * Key figures of a program: agreements, partner countries, state or agency level, organisations, first and newest
 * agreement.
 */
export function ProgramFigures({ facts, filters }: { facts: ProgramFacts; filters: Filters }) {
  const text = useText()
  const { m, f } = text
  const { records, partners, organisations, stateOrAgency } = facts
  const words = m.explore.figures
  const own = programPageMessages(text).figures
  return (
    <Figures
      figures={[
        {
          label: words.agreements(records.length),
          value: f.number(records.length),
          target: { list: 'agreements', filters },
        },
        {
          label: words.partnerCountries(partners.length),
          value: f.number(partners.length),
          target: { list: 'countries', filters },
        },
        ...(facts.signed === null
          ? []
          : [
              {
                label: own.signed(facts.signed),
                value: f.number(facts.signed),
                target: { section: 'ladder' },
              },
            ]),
        {
          label: own.stateOrAgency,
          value: f.number(stateOrAgency),
          target: { list: 'agreements', filters: { ...filters, level: ['state', 'agency'] } },
        },
        {
          label: words.organisations(organisations.length),
          value: f.number(organisations.length),
          target: { list: 'organisations', filters },
        },
        ...recordDates(records, own, f),
      ]}
    />
  )
}
