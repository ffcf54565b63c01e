import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { eventTitle } from '../../../charts/names/eventTitle'
import { listAt } from '../../../dataset/columns/listColumn'
import { isInterest } from '../../../dataset/columns/recordCodes'
import type { Group } from '../../../dataset/schema'
import { encodeView } from '../../../selection/address/address'
import type { DatedEvent } from '../../../selection/events/datedEvents'
import { noFilters } from '../../../selection/filters'
import { defaultView } from '../../../selection/view'
import { newPageMessages } from '../../../text/onDemand/newPageMessages'
import { programColour } from '../../../ui/programColour'
import { useText } from '../../../ui/TextProvider'
import { CountryLinks } from '../../shared/links/CountryLinks'
import { DetailsLink } from '../../shared/links/DetailsLink'
import { ProgramLinks } from '../../shared/links/ProgramLinks'
import { useView } from '../../shared/view/useView'
import styles from './Events.module.css'

/** One event: its date, what happened, and links to its record, countries and programs, or to its country and group. */
export function EventLine({ event }: { event: DatedEvent }) {
  const { f } = useText()
  const { dataset } = useView().selection
  const program = 'record' in event ? dataset.programIndex.get(event.record.programs[0] ?? '') : undefined
  return (
    <li className={styles.event}>
      <span className={styles.date}>{f.shortDate(event.date)}</span>
      <div
        className={styles.what}
        style={program === undefined ? undefined : { borderInlineStartColor: programColour(program) }}
      >
        {'membership' in event ? <Joining event={event} /> : <OfRecord event={event} />}
      </div>
    </li>
  )
}

function OfRecord({ event }: { event: Exclude<DatedEvent, { membership: unknown }> }) {
  const text = useText()
  const { m } = text
  const words = newPageMessages(text).events
  const { record } = event
  const { dataset } = useView().selection
  const partners = [...listAt(dataset.columns.partners, dataset.agreementIndex.get(record.id) ?? -1)]
  const isMilestone = event.kind === 'milestone'
  return (
    <>
      <p className={styles.title}>
        {isMilestone ? (
          event.what
        ) : (
          <DetailsLink id={record.id} kind="record">
            {eventTitle(event, text)}
          </DetailsLink>
        )}
      </p>
      <Facts
        facts={[
          isMilestone ? words.milestone : m.words.kind[record.kind],
          isMilestone && (
            <>
              <DetailsLink id={record.id} kind="record">
                {record.title}
              </DetailsLink>{' '}
              {event.others.length > 0 && words.others(event.others.length)}
            </>
          ),
          partners.length > 0 && <CountryLinks key="partners" positions={partners} />,
          <ProgramLinks key="programs" ids={record.programs} />,
          isInterest(record) && words.interest,
        ]}
      />
    </>
  )
}

function Joining({ event }: { event: Extract<DatedEvent, { membership: unknown }> }) {
  const text = useText()
  const words = newPageMessages(text).events
  return (
    <>
      <p className={styles.title}>
        <DetailsLink id={event.country.iso3} kind="country">
          {eventTitle(event, text)}
        </DetailsLink>
      </p>
      <Facts
        facts={[
          event.kind === 'joined' ? words.joined : words.left,
          <MembersLink key="group" group={event.group} />,
        ]}
      />
    </>
  )
}

function MembersLink({ group: { id, shortName } }: { group: Group }) {
  const words = newPageMessages(useText()).events
  const { theme } = useView().view
  return (
    <Link to="/" search={encodeView({ ...defaultView, theme, filters: { ...noFilters, group: [id] } })}>
      {words.membersOnMap(shortName)}
    </Link>
  )
}

/** Facts in one line, with dots between them. */
function Facts({ facts }: { facts: readonly ReactNode[] }) {
  return (
    <ul className={styles.facts}>
      {facts.filter(Boolean).map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts of an event never change places
        <li key={index}>{fact}</li>
      ))}
    </ul>
  )
}
