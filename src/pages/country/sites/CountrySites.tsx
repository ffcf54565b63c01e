import { useMemo } from 'react'
import { countryPageMessages } from '../../../text/onDemand/countryPageMessages'
import { profileMessages } from '../../../text/onDemand/profileMessages'
import { useText } from '../../../ui/TextProvider'
import { DetailsLink } from '../../shared/links/DetailsLink'
import { ProfileSection } from '../../shared/profile/ProfileSection'
import { useView } from '../../shared/view/useView'
import styles from './CountrySites.module.css'
import { SiteMap } from './SiteMap'
import { sitesOfCountry } from './sitesOfCountry'

/** Sites named in the records of a country: a small map of those with coordinates, and a list of all. */
export function CountrySites({ position }: { position: number }) {
  const text = useText()
  const { f } = text
  const { dataset } = useView().selection
  const sites = useMemo(() => sitesOfCountry(dataset, position), [dataset, position])
  const allCoordinates = useMemo(() => sites.flatMap(({ coordinates }) => coordinates ?? []), [sites])
  const country = dataset.countries[position]
  if (!country || sites.length === 0) return null
  const words = countryPageMessages(text).sites
  const shared = profileMessages(text)
  return (
    <ProfileSection title={words.title(sites.length)}>
      {allCoordinates.length > 0 && (
        <SiteMap
          iso3={country.iso3}
          coordinates={allCoordinates}
          label={words.map(f.country(country), allCoordinates.length)}
        />
      )}
      <ol className={styles.list}>
        {sites.map(({ name, coordinates, records }, index) => (
          <li key={name}>
            <span className={styles.number}>{coordinates ? f.number(index + 1) : ''}</span>
            <div>
              <p>{name}</p>
              <p className={styles.detail}>
                {coordinates ? shared.coordinates(coordinates.lat, coordinates.lon) : shared.noCoordinates}
              </p>
              {records.map((record) => (
                <p key={record.id}>
                  <DetailsLink id={record.id} kind="record">
                    {record.title}
                  </DetailsLink>{' '}
                  <span className={styles.detail}>{f.shortDate(record.date.value)}</span>
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </ProfileSection>
  )
}
