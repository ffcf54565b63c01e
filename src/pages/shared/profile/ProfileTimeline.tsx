import { Fragment } from 'react'
import type { Agreement } from '../../../dataset/schema'
import type { Selection } from '../../../selection/select'
import { profileMessages } from '../../../text/onDemand/profile/profileMessages'
import { useText } from '../../../ui/TextProvider'
import { DetailsLink } from '../links/DetailsLink'
import { useView } from '../view/useView'
import { latestMilestones, milestonesOf } from './milestones'
import { ProfileChart } from './ProfileChart'
import styles from './ProfileTimeline.module.css'

const most = 5

/**
 * Timeline of the selection's records, and below it the milestones of the chosen record, or the latest milestones of
 * all.
 */
export function ProfileTimeline({ selection }: { selection: Selection }) {
  const text = useText()
  const { f, m } = text
  const { open } = useView().view
  const { agreements } = selection.dataset
  const records = [...selection.records, ...selection.interest].flatMap((i) => agreements[i] ?? [])
  const chosen = records.find((record) => record.id === open)
  const words = profileMessages(text).timeline
  const rows = chosen
    ? milestonesOf([chosen]).map((milestone) => ({ ...milestone, others: [] }))
    : latestMilestones(records, most)
  return (
    <>
      <ProfileChart id="events" selection={selection} />
      <div className={styles.milestones} aria-live="polite">
        {chosen && <ChosenRecord record={chosen} />}
        {(chosen || rows.length > 0) && (
          <p className={styles.name}>
            {chosen ? words.milestones(rows.length) : words.latest}
            {!chosen && <span className={styles.hint}>{words.choose}</span>}
          </p>
        )}
        <ol className={styles.list}>
          {rows.map(({ record, date, text, others, isPlanned }) => (
            <li key={record.id + date + text}>
              <span className={styles.date}>{f.shortDate(date)}</span>
              <span>
                {isPlanned ? m.explore.record.planned(text) : text}
                {!chosen && (
                  <span className={styles.record}>
                    {/* One more record is named, because its title leads there; several would hide the milestone. */}
                    {(others.length === 1 ? [record, ...others] : [record]).map(({ id, title }, index) => (
                      <Fragment key={id}>
                        {index > 0 && ' · '}
                        <DetailsLink id={id} kind="record">
                          {title}
                        </DetailsLink>
                      </Fragment>
                    ))}{' '}
                    {others.length > 1 && words.others(others.length)}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </>
  )
}

function ChosenRecord({ record }: { record: Agreement }) {
  const { f } = useText()
  return (
    <p className={styles.chosen}>
      <DetailsLink id={record.id} kind="record">
        {record.title}
      </DetailsLink>
      <span className={styles.hint}>{f.date(record.date.value)}</span>
    </p>
  )
}
