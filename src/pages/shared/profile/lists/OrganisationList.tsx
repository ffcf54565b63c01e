import { useState } from 'react'
import { profileMessages } from '../../../../text/onDemand/profile/profileMessages'
import { Button } from '../../../../ui/controls/Button'
import { useText } from '../../../../ui/TextProvider'
import { DetailsLink } from '../../links/DetailsLink'
import { OrganisationLink } from '../../links/OrganisationLink'
import { useView } from '../../view/useView'
import { ProfileSection } from '../ProfileSection'
import styles from './OrganisationList.module.css'

const fewest = 12

interface OrganisationListProps {
  /** Id of the section, for links to it. */
  id?: string
  title: string
  /** Most records first; `organisation` is a position in the dataset. */
  organisations: readonly { organisation: number; count: number }[]
  /** Whether all are of the page’s own country, which then goes without saying. */
  isOneCountry?: boolean
}

/** Organisations with their number of records, country and type, each linked to its page. Nothing if there are none. */
export function OrganisationList({ id, title, organisations, isOneCountry = false }: OrganisationListProps) {
  const text = useText()
  const { m, f } = text
  const words = profileMessages(text)
  const { dataset } = useView().selection
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? organisations : organisations.slice(0, fewest)
  if (organisations.length === 0) return null
  return (
    <ProfileSection {...(id !== undefined && { id })} title={title} aside={words.organisationsAside}>
      <ul className={styles.list}>
        {shown.map(({ organisation, count }) => {
          const found = dataset.organisations[organisation]
          const country = dataset.countries[dataset.countryIndex.get(found?.country ?? '') ?? -1]
          return (
            found && (
              <li key={found.id}>
                <div>
                  <OrganisationLink organisation={found} />
                  <p className={styles.type}>
                    {m.words.organisationType[found.type]}
                    {country && !isOneCountry && (
                      <>
                        {' · '}
                        <DetailsLink id={country.iso3} kind="country">
                          {f.country(country)}
                        </DetailsLink>
                      </>
                    )}
                  </p>
                </div>
                <span className={styles.count}>{f.number(count)}</span>
              </li>
            )
          )
        })}
      </ul>
      {shown.length < organisations.length && (
        <Button variant="link" onClick={() => setIsWhole(true)}>
          {words.showAll(organisations.length)}
        </Button>
      )}
    </ProfileSection>
  )
}
