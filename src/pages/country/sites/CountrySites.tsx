import { useMemo } from 'react'
import { useText } from '../../../ui/TextProvider'
import { DetailsLink } from '../../shared/links/DetailsLink'
import { ProfileSection } from '../../shared/profile/ProfileSection'
import { useView } from '../../shared/view/useView'
import styles from './CountrySites.module.css'
import { SiteMap } from './SiteMap'
import { sitesOfCountry } from './sitesOfCountry'

/** Sites named in the records of a country: a small map of those with coordinates, and a list of all. */
export function CountrySites({ position }: { position: number }) {
  const { m, f } = useText()
  const { dataset } = useView().selection
  const sites = useMemo(() => sitesOfCountry(dataset, position), [dataset, position])
  const places = useMemo(() => sites.flatMap(({ place }) => place ?? []), [sites])
  const country = dataset.countries[position]
  if (!country || sites.length === 0) return null
  const words = m.countryPage.sites
  return (
    <ProfileSection title={words.title(sites.length)}>
      {places.length > 0 && (
        <SiteMap iso3={country.iso3} places={places} label={words.map(f.country(country), places.length)} />
      )}
      <ol className={styles.list}>
        {sites.map(({ name, place, records }, index) => (
          <li key={name}>
            <span className={styles.number}>{place ? f.number(index + 1) : ''}</span>
            <div>
              <p>{name}</p>
              <p className={styles.place}>{place ? words.place(place.lat, place.lon) : words.noPlace}</p>
              {records.map((record) => (
                <p key={record.id}>
                  <DetailsLink id={record.id} kind="record">
                    {record.title}
                  </DetailsLink>{' '}
                  <span className={styles.place}>{f.shortDate(record.date.value)}</span>
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </ProfileSection>
  )
}
