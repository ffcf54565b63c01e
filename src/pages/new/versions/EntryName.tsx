import type { ChangedList } from '../../../dataset/compile/datasetChanges'
import type { NamedEntry } from '../../../dataset/compile/versionChanges'
import type { Dataset } from '../../../dataset/dataset'
import { listedOrganisations } from '../../../selection/organisations/listedOrganisations'
import { type DetailsKind, DetailsLink } from '../../shared/links/DetailsLink'
import { useView } from '../../shared/view/useView'
import styles from './Versions.module.css'

/** The name of an entry, linked to its page if it still has one, and its id. */
export function EntryName({ list, entry: { id, name } }: { list: ChangedList; entry: NamedEntry }) {
  const { dataset } = useView().selection
  const kind = pageKindOf(dataset, list, id)
  return (
    <p className={styles.entry}>
      {kind ? (
        <DetailsLink id={id} kind={kind}>
          {name}
        </DetailsLink>
      ) : (
        <span>{name}</span>
      )}{' '}
      <code>{id}</code>
    </p>
  )
}

function pageKindOf(dataset: Dataset, list: ChangedList, id: string): DetailsKind | null {
  switch (list) {
    case 'agreements':
      return dataset.agreementIndex.has(id) ? 'record' : null
    case 'countries':
      return dataset.countryIndex.has(id) ? 'country' : null
    case 'programs':
      return dataset.programIndex.has(id) ? 'program' : null
    case 'organisations':
      return listedOrganisations(dataset).includes(dataset.organisationIndex.get(id) ?? -1)
        ? 'organisation'
        : null
    default:
      return null
  }
}
