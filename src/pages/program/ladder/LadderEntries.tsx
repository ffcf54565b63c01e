import type { LadderStep } from '../../../selection/program/ladderSums'
import type { ProgramLadder } from '../../../selection/program/programLadder'
import { useText } from '../../../ui/TextProvider'
import { DetailsLink } from '../../shared/links/DetailsLink'
import { useView } from '../../shared/view/useView'
import styles from './Ladder.module.css'
import { RungSign } from './RungSign'

/** The partners on one rung, each with the date of the record that puts it there. */
export function LadderEntries({ step, ladder }: { step: LadderStep; ladder: ProgramLadder }) {
  const { f } = useText()
  const { dataset } = useView().selection
  const entries =
    step === 'organisations'
      ? ladder.organisations.map(({ organisation, record }) => {
          const { acronym, name } = dataset.organisations[organisation] ?? {}
          return { record, iso3: null, name: acronym ?? name ?? '' }
        })
      : ladder.countries[step].flatMap(({ country, record }) => {
          const found = dataset.countries[country]
          return found ? [{ record, iso3: found.iso3, name: f.country(found) }] : []
        })
  return (
    <ul className={styles.entries}>
      {entries.map(({ record, iso3, name }) => (
        <li key={iso3 ?? record.id}>
          <RungSign step={step} />
          <span>
            {iso3 ? (
              <DetailsLink id={iso3} kind="country">
                {name}
              </DetailsLink>
            ) : (
              name
            )}{' '}
            <DetailsLink id={record.id} kind="record" className={styles.date}>
              {f.shortDate(record.date.value)}
            </DetailsLink>
          </span>
        </li>
      ))}
    </ul>
  )
}
