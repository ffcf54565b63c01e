import { useState } from 'react'
import { profileMessages } from '../../text/onDemand/profileMessages'
import { programPageMessages } from '../../text/onDemand/programPageMessages'
import { Button } from '../../ui/controls/Button'
import { useText } from '../../ui/TextProvider'
import { DetailsLink } from '../shared/links/DetailsLink'
import { OrganisationLink } from '../shared/links/OrganisationLink'
import { ProfileSection } from '../shared/profile/ProfileSection'
import { useView } from '../shared/view/useView'
import styles from './ProgramOrganisations.module.css'
import type { ProgramFacts } from './programFacts'

const fewest = 12

/** Organisations of a program, most records first, with country and type, each linked to its records. */
export function ProgramOrganisations({ facts: { organisations } }: { facts: ProgramFacts }) {
  const text = useText()
  const { m, f } = text
  const words = programPageMessages(text)
  const { dataset } = useView().selection
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? organisations : organisations.slice(0, fewest)
  if (organisations.length === 0) return null
  return (
    <ProfileSection title={words.organisations} aside={profileMessages(text).organisationsAside}>
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
                    {country && (
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
          {profileMessages(text).showAll(organisations.length)}
        </Button>
      )}
    </ProfileSection>
  )
}
