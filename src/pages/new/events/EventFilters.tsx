import type { ReactNode } from 'react'
import type { DatedEvent } from '../../../selection/events/datedEvents'
import { eventKinds } from '../../../selection/events/eventKinds'
import { type FacetId, withValues } from '../../../selection/filters'
import { eventMessages } from '../../../text/onDemand/files/eventMessages'
import { newPageMessages } from '../../../text/onDemand/newPageMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { FilterChips } from '../../shared/filters/FilterChips'
import { PeriodFields } from '../../shared/filters/PeriodFields'
import { useCurrentView, useView } from '../../shared/view/useView'
import styles from './Events.module.css'

/** The filters of the list: program, country and period in one row, kinds of events in another, and chips of all that are set. */
export function EventFilters({ events }: { events: readonly DatedEvent[] }) {
  const text = useText()
  const { f } = text
  const { dataset } = useView().selection
  const { view, changeView } = useCurrentView()
  const words = newPageMessages(text).events
  const kindNames = eventMessages(text).kind
  const countries = [...dataset.countries].sort((a, b) => f.compare(f.country(a), f.country(b)))
  return (
    <div className={`${styles.filters} screen-only`}>
      <div className={styles.row}>
        <Choice facet="program" label={words.program} any={words.anyProgram}>
          {dataset.programs.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Choice>
        <Choice facet="country" label={words.country} any={words.anyCountry}>
          {countries.map((country) => (
            <option key={country.iso3} value={country.iso3}>
              {f.country(country)}
            </option>
          ))}
        </Choice>
        <div className={styles.field}>
          <span className={styles.label}>{words.period}</span>
          <PeriodFields />
        </div>
      </div>
      <fieldset className={styles.row} aria-label={words.kinds}>
        {eventKinds.map((kind) => {
          const count = events.filter((event) => event.kind === kind).length
          const isChosen = view.events.includes(kind)
          return (
            <Button
              key={kind}
              aria-pressed={isChosen}
              disabled={count === 0 && !isChosen}
              onClick={() =>
                changeView((current) => ({
                  ...current,
                  events: current.events.includes(kind)
                    ? current.events.filter((other) => other !== kind)
                    : [...current.events, kind],
                }))
              }
            >
              {words.kind(kindNames[kind], count)}
            </Button>
          )
        })}
      </fieldset>
      <FilterChips />
    </div>
  )
}

interface ChoiceProps {
  facet: Extract<FacetId, 'program' | 'country'>
  label: string
  /** The option for no filter. */
  any: string
  children: ReactNode
}

/** A select for one value of a facet. Several, from another page's filters, are named by their number. */
function Choice({ facet, label, any, children }: ChoiceProps) {
  const words = newPageMessages(useText()).events
  const { view, changeView } = useCurrentView()
  const chosen = view.filters[facet]
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select
        className={styles.select}
        value={chosen.length > 1 ? several : (chosen[0] ?? '')}
        onChange={({ target }) =>
          changeView((current) => ({
            ...current,
            filters: withValues(current.filters, facet, target.value === '' ? [] : [target.value]),
          }))
        }
      >
        <option value="">{any}</option>
        {chosen.length > 1 && (
          <option value={several} disabled>
            {words.several(chosen.length)}
          </option>
        )}
        {children}
      </select>
    </label>
  )
}

const several = '~'
