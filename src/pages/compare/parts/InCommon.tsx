import type { InCommon as Common } from '../../../selection/compare/compareEntities'
import { compareMessages } from '../../../text/onDemand/compareMessages'
import { useText } from '../../../ui/TextProvider'
import { ProgramLinks } from '../../shared/links/ProgramLinks'
import { RecordLink } from '../../shared/links/RecordLink'
import { ProfileSection } from '../../shared/profile/ProfileSection'
import { useView } from '../../shared/view/useView'
import styles from './InCommon.module.css'

/**
 * What the compared countries share: programs in which each has an agreement, and agreements that include all of
 * them.
 */
export function InCommon({ common: { programs, records } }: { common: Common }) {
  const { dataset } = useView().selection
  const words = compareMessages(useText())
  const titleOf = (list: readonly number[]) => (list.length === 0 ? styles.none : styles.title)
  return (
    <ProfileSection title={words.common}>
      <div className={styles.parts}>
        <div>
          <h3 className={titleOf(programs)}>{words.commonPrograms(programs.length)}</h3>
          <p>
            <ProgramLinks ids={programs.flatMap((program) => dataset.programs[program]?.id ?? [])} />
          </p>
        </div>
        <div>
          <h3 className={titleOf(records)}>{words.joint(records.length)}</h3>
          <ul className={styles.records}>
            {records.map((position) => {
              const record = dataset.agreements[position]
              return record && <RecordLink key={record.id} record={record} />
            })}
          </ul>
        </div>
      </div>
    </ProfileSection>
  )
}
