import { useText } from '../../ui/TextProvider'
import { ProfileSection } from '../shared/details/ProfileSection'
import { RecordLink } from '../shared/details/RecordLink'
import { useView } from '../shared/useView'

/** Records that all compared countries are parties to, newest first. */
export function JointRecords({ positions }: { positions: readonly number[] }) {
  const { m } = useText()
  const { dataset } = useView().selection
  return (
    <ProfileSection title={m.compare.joint}>
      {positions.length === 0 && <p>{m.compare.noJoint}</p>}
      <ul>
        {positions.map((position) => {
          const record = dataset.agreements[position]
          return record && <RecordLink key={record.id} record={record} />
        })}
      </ul>
    </ProfileSection>
  )
}
