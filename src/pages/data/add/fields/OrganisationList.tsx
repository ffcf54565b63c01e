import { memo } from 'react'
import type { Organisation } from '../../../../dataset/schema'
import { useDataset } from '../../../shared/data/useLoaded'
import { useForm } from '../FormContext'

/** Suggestions: known organisations and those being added. Its DOM id is `idOf('organisations')`. */
export function OrganisationList() {
  const { organisations } = useDataset()
  const { draft, idOf } = useForm()
  return (
    <datalist id={idOf('organisations')}>
      {draft.organisations.map(({ id, name }) => (
        <option key={String(id)} value={String(id)} label={String(name ?? '')} />
      ))}
      <KnownOrganisations organisations={organisations} />
    </datalist>
  )
}

/** Memoized: hundreds of options that do not change while typing. */
const KnownOrganisations = memo(function KnownOrganisations({
  organisations,
}: {
  organisations: readonly Organisation[]
}) {
  return organisations.map(({ id, name, acronym }) => (
    <option key={id} value={id} label={acronym ? `${name} (${acronym})` : name} />
  ))
})
