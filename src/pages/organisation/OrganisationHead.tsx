import { Link } from '@tanstack/react-router'
import { subjectName } from '../../charts/names/subjectName'
import type { Organisation } from '../../dataset/schema'
import { encodeView } from '../../selection/address/address'
import { noFilters } from '../../selection/filters'
import type { OrganisationFacts } from '../../selection/organisations/organisationFacts'
import { flattened, organisationsBelow } from '../../selection/organisations/organisationTree'
import { select } from '../../selection/select'
import { defaultView } from '../../selection/view'
import { organisationPageMessages } from '../../text/onDemand/profile/organisationPageMessages'
import { useText } from '../../ui/TextProvider'
import { DetailsLink } from '../shared/links/DetailsLink'
import profile from '../shared/profile/ProfilePage.module.css'
import { useView } from '../shared/view/useView'
import styles from './Organisation.module.css'

interface OrganisationHeadProps {
  organisation: Organisation
  facts: OrganisationFacts
}

/** What an organisation is, in one line, and what it has agreed, in one sentence. */
export function OrganisationHead({ organisation, facts }: OrganisationHeadProps) {
  const text = useText()
  const { m, f } = text
  const { dataset } = useView().selection
  const { acronym, aliases = [], type } = organisation
  const { isOwn, records, interest, countries } = facts
  const words = organisationPageMessages(text)
  const country = dataset.countries[dataset.countryIndex.get(organisation.country ?? '') ?? -1]
  const years = records.map(({ date }) => Number(date.value.slice(0, 4)))
  return (
    <>
      <ul className={styles.chips}>
        {acronym && <li>{acronym}</li>}
        <li>{m.words.organisationType[type]}</li>
        <li>
          {country ? (
            <DetailsLink id={country.iso3} kind="country">
              {f.country(country)}
            </DetailsLink>
          ) : (
            words.international
          )}
        </li>
        {aliases.length > 0 && <li>{words.alsoKnownAs(aliases)}</li>}
      </ul>
      <p className={profile.lead}>
        {words.opening({
          isOwn,
          subject: subjectName(dataset, text),
          agreements: records.length,
          countries: countries.length,
          interest: interest.length,
          years: years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : null,
        })}{' '}
        <WithBelow organisation={organisation} />
      </p>
    </>
  )
}

/** How many agreements there are with what belongs to the organisation, linked to them. Nothing if nothing does. */
function WithBelow({ organisation }: { organisation: Organisation }) {
  const text = useText()
  const { view, selection } = useView()
  const { dataset } = selection
  const ids = flattened(organisationsBelow(dataset, organisation)).map(({ id }) => id)
  if (ids.length < 2) return null
  const filters = { ...noFilters, organisation: ids }
  return (
    <Link to="/agreements" search={encodeView({ ...defaultView, theme: view.theme, filters })}>
      {organisationPageMessages(text).withBelow(ids.length - 1, select(dataset, filters).count)}
    </Link>
  )
}
