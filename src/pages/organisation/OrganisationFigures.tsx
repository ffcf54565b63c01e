import { subjectName } from '../../charts/names/subjectName'
import type { Filters } from '../../selection/filters'
import type { OrganisationFacts } from '../../selection/organisations/organisationFacts'
import { organisationPageMessages } from '../../text/onDemand/profile/organisationPageMessages'
import { useText } from '../../ui/TextProvider'
import { Figures } from '../shared/profile/Figures'
import { recordDates } from '../shared/profile/recordDates'
import { useView } from '../shared/view/useView'

/** Key figures of an organisation: agreements, partners on the other side, programs, first and newest agreement. */
export function OrganisationFigures({ facts, filters }: { facts: OrganisationFacts; filters: Filters }) {
  const text = useText()
  const { m, f } = text
  const { isOwn, records, countries, counterparts, programs } = facts
  const subject = subjectName(useView().selection.dataset, text)
  const words = m.explore.figures
  const own = organisationPageMessages(text).figures
  return (
    <Figures
      figures={[
        {
          label: words.agreements(records.length),
          value: f.number(records.length),
          target: { list: 'agreements', filters },
        },
        ...(isOwn
          ? [
              {
                label: words.partnerCountries(countries.length),
                value: f.number(countries.length),
                target: { list: 'countries' as const, filters },
              },
            ]
          : []),
        {
          label: isOwn ? own.partners(counterparts.length) : own.counterparts(counterparts.length, subject),
          value: f.number(counterparts.length),
          ...(counterparts.length > 0 && { target: { section: 'counterparts' } }),
        },
        { label: words.programs(programs), value: f.number(programs), target: { list: 'programs', filters } },
        ...recordDates(records, own, f),
      ]}
    />
  )
}
