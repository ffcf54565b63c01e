import type { Party } from '../../../dataset/schema'
import { useText } from '../../../ui/TextProvider'
import { DetailsLink } from '../../shared/links/DetailsLink'
import { OrganisationLink } from '../../shared/links/OrganisationLink'
import { useView } from '../../shared/view/useView'
import styles from './Panel.module.css'

/** A party: its country (a link to its panel), its organisation with type, and its role. */
export function PartyLine({ party }: { party: Party }) {
  const { m, f } = useText()
  const { dataset } = useView().selection
  const country = dataset.countries[dataset.countryIndex.get(party.country ?? '') ?? -1]
  const organisation = dataset.organisations[dataset.organisationIndex.get(party.organisation ?? '') ?? -1]
  const military = organisation?.militaryLink
  return (
    <li>
      {country && (
        <DetailsLink id={country.iso3} kind="country" className={styles.country}>
          {f.country(country)}
        </DetailsLink>
      )}
      {organisation && (
        <div>
          <OrganisationLink organisation={organisation} className={styles.organisation} />
        </div>
      )}
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
