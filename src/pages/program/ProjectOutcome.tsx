import type { SelectedProject } from '../../selection/program/jointSelections'
import { programPageMessages } from '../../text/onDemand/profile/programPageMessages'
import { useText } from '../../ui/TextProvider'
import { useRecordEvidence } from '../shared/evidence/useRecordEvidence'
import { CountryLinks } from '../shared/links/CountryLinks'
import { DetailsLink } from '../shared/links/DetailsLink'
import styles from './SelectedProjects.module.css'

/** One selected project: its record, countries, status, latest milestone and any doubt. */
export function ProjectOutcome({ project }: { project: SelectedProject }) {
  const text = useText()
  const { m, f } = text
  const { record, countries, latest, later } = project
  const words = programPageMessages(text).selections
  const { details, sources } = useRecordEvidence(record)
  const { note } = details
  // Until the details have loaded nobody knows whether there is a note.
  const missing = sources && (note ? words.noEvent : words.nothing)
  return (
    <tr>
      <td>
        <DetailsLink id={record.id} kind="record">
          {record.title}
        </DetailsLink>
        <p className={styles.countries}>
          <CountryLinks positions={countries} />
        </p>
      </td>
      <td>
        <p>
          {record.status === 'unknown' ? words.statusUnknown : words.status(m.words.status[record.status])}{' '}
          {latest ? words.latest(latest.date, latest.text) : later.length === 0 && missing}
        </p>
        {later.map((other) => (
          <p key={other.id}>
            {words.later}{' '}
            <DetailsLink id={other.id} kind="record">
              {other.title}
            </DetailsLink>{' '}
            <span className={styles.small}>{f.shortDate(other.date.value)}</span>
          </p>
        ))}
        {note && <p className={styles.small}>{note}</p>}
      </td>
    </tr>
  )
}
