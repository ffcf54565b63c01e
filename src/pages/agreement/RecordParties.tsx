import type { Agreement, Party } from '../../dataset/schema'
import { agreementPageMessages } from '../../text/onDemand/agreementPageMessages'
import { useText } from '../../ui/TextProvider'
import type { RecordEvidence } from '../shared/evidence/recordEvidence'
import { EntryMarks, FactMarks } from '../shared/evidence/SourceMarks'
import { DetailsLink } from '../shared/links/DetailsLink'
import { OrganisationLink } from '../shared/links/OrganisationLink'
import { ProfileSection } from '../shared/profile/ProfileSection'
import { useView } from '../shared/view/useView'
import styles from './Record.module.css'

interface RecordPartiesProps {
  record: Agreement
  evidence: RecordEvidence
}

/**
 * Parties of a record: country, organisation with its type, role; and links to the military, as sources describe
 * them.
 */
export function RecordParties({ record, evidence }: RecordPartiesProps) {
  const text = useText()
  const { m } = text
  const words = agreementPageMessages(text).partyColumns
  return (
    <ProfileSection
      title={m.explore.record.parties}
      marks={<FactMarks evidence={evidence} facts={['parties']} />}
    >
      <table className={styles.parties}>
        <thead>
          <tr>
            <th scope="col">{words.country}</th>
            <th scope="col">{words.organisation}</th>
            <th scope="col">{words.role}</th>
          </tr>
        </thead>
        <tbody>
          {record.parties.map((party) => (
            <PartyRow
              key={`${party.country}-${party.organisation}-${party.described}-${party.role}`}
              party={party}
              evidence={evidence}
            />
          ))}
        </tbody>
      </table>
    </ProfileSection>
  )
}

function PartyRow({ party, evidence }: { party: Party; evidence: RecordEvidence }) {
  const text = useText()
  const { m, f } = text
  const { dataset } = useView().selection
  const country = dataset.countries[dataset.countryIndex.get(party.country ?? '') ?? -1]
  const organisation = dataset.organisations[dataset.organisationIndex.get(party.organisation ?? '') ?? -1]
  const parent = dataset.organisations[dataset.organisationIndex.get(organisation?.parent ?? '') ?? -1]
  const military = organisation?.militaryLink
  return (
    <tr>
      <td>
        {country ? (
          <DetailsLink id={country.iso3} kind="country">
            {f.country(country)}
          </DetailsLink>
        ) : (
          <span className={styles.quiet}>{agreementPageMessages(text).international}</span>
        )}
      </td>
      <td>
        {organisation && <OrganisationLink organisation={organisation} />}
        {party.described && <p>{party.described}</p>}
        {!organisation && !party.described && (
          <span className={styles.quiet}>{agreementPageMessages(text).notNamed}</span>
        )}
        {organisation && (
          <p className={styles.small}>
            {m.words.organisationType[organisation.type]}
            {parent && (
              <>
                {' · '}
                <OrganisationLink organisation={parent} />
              </>
            )}
          </p>
        )}
        {military && (
          <p className={styles.attributed}>
            {military.text}
            <EntryMarks evidence={evidence} ids={military.sources} entry="statement" />
          </p>
        )}
      </td>
      <td>{m.words.role[party.role]}</td>
    </tr>
  )
}
