import { useState } from 'react'
import type { Selection } from '../../selection/select'
import { profileMessages } from '../../text/onDemand/profileMessages'
import { programPageMessages } from '../../text/onDemand/programPageMessages'
import { Button } from '../../ui/controls/Button'
import { useText } from '../../ui/TextProvider'
import { DetailsLink } from '../shared/links/DetailsLink'
import styles from '../shared/profile/Bars.module.css'
import { ProfileSection } from '../shared/profile/ProfileSection'
import { SectionChartMenu } from '../shared/profile/SectionChartMenu'
import { useView } from '../shared/view/useView'
import type { ProgramFacts } from './programFacts'

const fewest = 15

interface ProgramPartnersProps {
  facts: ProgramFacts
  /** The same records, for the chart to save. */
  selection: Selection
}

/** Partner countries of a program, most agreements first. The darker part of a bar is at state or agency level. */
export function ProgramPartners({ facts: { partners }, selection }: ProgramPartnersProps) {
  const text = useText()
  const { f } = text
  const words = programPageMessages(text)
  const { dataset } = useView().selection
  const [isWhole, setIsWhole] = useState(false)
  const most = partners[0]?.count ?? 1
  const shown = isWhole ? partners : partners.slice(0, fewest)
  const width = (count: number) => ({ inlineSize: `${(count / most) * 100}%` })
  if (partners.length === 0) return null
  return (
    <ProfileSection
      title={words.partners}
      aside={words.partnersAside}
      menu={<SectionChartMenu id="by-country" selection={selection} />}
    >
      <ul>
        {shown.map(({ country, count, stateOrAgency }) => {
          const found = dataset.countries[country]
          return (
            found && (
              <li key={country} className={styles.row}>
                <DetailsLink id={found.iso3} kind="country" className={styles.name}>
                  {f.country(found)}
                </DetailsLink>
                <span className={styles.track}>
                  <span
                    className={styles.bar}
                    style={{ ...width(stateOrAgency), background: 'var(--series)' }}
                  />
                  <span
                    className={styles.bar}
                    style={{ ...width(count - stateOrAgency), background: 'var(--series-2)' }}
                  />
                </span>
                <span className={styles.value}>{f.number(count)}</span>
              </li>
            )
          )
        })}
      </ul>
      {shown.length < partners.length && (
        <Button variant="link" onClick={() => setIsWhole(true)}>
          {profileMessages(text).showAll(partners.length)}
        </Button>
      )}
    </ProfileSection>
  )
}
