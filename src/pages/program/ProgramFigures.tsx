import type { Filters } from '../../selection/filters'
import { programPageMessages } from '../../text/onDemand/profile/programPageMessages'
import { useText } from '../../ui/TextProvider'
import { Figures } from '../shared/profile/Figures'
import type { ProgramFacts } from './programFacts'

/**
 * Key figures of a program: agreements, partner countries, state or agency level, organisations, first and newest
 * agreement.
 */
export function ProgramFigures({ facts, filters }: { facts: ProgramFacts; filters: Filters }) {
  const text = useText()
  const { m, f } = text
  const { records, partners, organisations, stateOrAgency } = facts
  const first = records.at(-1)
  const newest = records[0]
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
        ...(first && newest
          ? [
              {
                label: own.first,
                value: f.year(Number(first.date.value.slice(0, 4))),
                target: { record: first.id },
              },
              {
                label: own.newest,
                value: f.shortDate(newest.date.value.slice(0, 7)),
                target: { record: newest.id },
              },
            ]
          : []),
      ]}
    />
  )
}
