import { programPageMessages } from '../../text/onDemand/profile/programPageMessages'
import { useText } from '../../ui/TextProvider'
import { Figures } from '../shared/profile/Figures'
import type { ProgramFacts } from './programFacts'

/**
 * Key figures of a program: agreements, partner countries, state or agency level, organisations, first and newest
 * agreement.
 */
export function ProgramFigures({ facts }: { facts: ProgramFacts }) {
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
        { label: words.agreements(records.length), value: f.number(records.length) },
        { label: words.partnerCountries(partners.length), value: f.number(partners.length) },
        ...(facts.signed === null
          ? []
          : [
              {
                label: own.signed(facts.signed),
                value: f.number(facts.signed),
              },
            ]),
        { label: own.stateOrAgency, value: f.number(stateOrAgency) },
        { label: words.organisations(organisations.length), value: f.number(organisations.length) },
        ...(first && newest
          ? [
              {
                label: own.first,
                value: f.year(Number(first.date.value.slice(0, 4))),
              },
              {
                label: own.newest,
                value: f.shortDate(newest.date.value.slice(0, 7)),
              },
            ]
          : []),
      ]}
    />
  )
}
