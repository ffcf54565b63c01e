import { comparedMembers } from '../../../selection/change/comparedMembers'
import type { ComparedEntity } from '../../../selection/compare/compareEntities'
import { ChangeLists } from '../../shared/change/ChangeLists'
import type { ComparedDates } from './datedComparison'

interface EntityChangesProps {
  now: ComparedEntity
  name: string
  dated: ComparedDates
}

/** What was added to, ended in and joined one of the compared entities between the two dates. */
export function EntityChanges({ now, name, dated }: EntityChangesProps) {
  const { entity, selection, members } = now
  const before = dated.comparison.entities.find((other) => other.entity.id === entity.id)?.members
  return (
    <ChangeLists
      selection={selection}
      earlier={dated.earlier}
      name={name}
      // The members of a program are no group of the data.
      members={entity.kind === 'program' && members && before ? comparedMembers(before, members) : null}
    />
  )
}
