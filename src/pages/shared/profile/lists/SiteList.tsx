import type { ReactNode } from 'react'
import { profileMessages } from '../../../../text/onDemand/profile/profileMessages'
import { useText } from '../../../../ui/TextProvider'
import { DetailsLink } from '../../links/DetailsLink'
import { ProfileSection } from '../ProfileSection'
import styles from './SiteList.module.css'
import type { RecordSite } from './sitesOf'

interface SiteListProps {
  sites: readonly RecordSite[]
  /** Whether the sites have the numbers of a map, which is then the child. */
  isNumbered?: boolean
  children?: ReactNode
}

/** Sites with their coordinates and records. Nothing if there are none. */
export function SiteList({ sites, isNumbered = false, children }: SiteListProps) {
  const text = useText()
  const { f } = text
  const words = profileMessages(text)
  if (sites.length === 0) return null
  return (
    <ProfileSection title={words.sites(sites.length)}>
      {children}
      <ol className={`${styles.list} ${isNumbered ? styles.numbered : ''}`}>
        {sites.map(({ name, coordinates, records }, index) => (
          <li key={name}>
            {isNumbered && <span className={styles.number}>{coordinates ? f.number(index + 1) : ''}</span>}
            <div>
              <p>{name}</p>
              <p className={styles.detail}>
                {coordinates ? words.coordinates(coordinates.lat, coordinates.lon) : words.noCoordinates}
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
