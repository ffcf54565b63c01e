import type { Party } from '../../../dataset/schema'
import { Button } from '../../../ui/Button'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../../shared/useView'
import styles from './OpenPanel.module.css'

/** A party: its country (which opens its panel), its organisation with type, and its role. */
export function PartyLine({ party }: { party: Party }) {
  const { m, f } = useText()
  const { selection, changeView } = useView()
  const { dataset } = selection
  const country = dataset.countries[dataset.countryIndex.get(party.country ?? '') ?? -1]
  const organisation = dataset.organisations[dataset.organisationIndex.get(party.organisation ?? '') ?? -1]
  const military = organisation?.militaryLink
  return (
    <li>
      {country && (
        <Button look="link" onClick={() => changeView((view) => ({ ...view, open: country.iso3 }))}>
          {f.country(country)}
        </Button>
      )}
      {organisation && <div>{organisation.name}</div>}
      {party.described && <div>{party.described}</div>}
      <p>
        {organisation
          ? m.explore.record.role(m.words.role[party.role], m.words.organisationType[organisation.type])
          : m.words.role[party.role]}
      </p>
      {military && <p className={styles.note}>{military.text}</p>}
    </li>
  )
}
