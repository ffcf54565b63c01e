import { useState } from 'react'
import type { Selection } from '../../../../selection/select'
import { profileMessages } from '../../../../text/onDemand/profile/profileMessages'
import { Button } from '../../../../ui/controls/Button'
import { useText } from '../../../../ui/TextProvider'
import { DetailsLink } from '../../links/DetailsLink'
import { useView } from '../../view/useView'
import styles from '../Bars.module.css'
import { ProfileSection } from '../ProfileSection'
import { SectionChartMenu } from '../SectionChartMenu'

const fewest = 15

/** Agreements of one partner country. `country`: its position in the dataset. */
export interface PartnerCount {
  country: number
  count: number
  stateOrAgency: number
}

interface PartnerBarsProps {
  /** Most agreements first. */
  partners: readonly PartnerCount[]
  /** The same records, for the chart to save. */
  selection: Selection
}

/** Partner countries, most agreements first. The darker part of a bar is at state or agency level. */
export function PartnerBars({ partners, selection }: PartnerBarsProps) {
  const text = useText()
  const { f } = text
  const words = profileMessages(text)
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
          {words.showAll(partners.length)}
        </Button>
      )}
    </ProfileSection>
  )
}
