import { countryName } from '../../../charts/names/countryName'
import { subjectName } from '../../../charts/names/subjectName'
import type { ComparedEntity } from '../../../selection/compare/compareEntities'
import type { CountryTally } from '../../../selection/countryTallies'
import { compareMessages } from '../../../text/onDemand/compareMessages'
import { useText } from '../../../ui/TextProvider'
import { DetailsLink } from '../../shared/links/DetailsLink'
import bars from '../../shared/profile/Bars.module.css'
import { ProfileSection } from '../../shared/profile/ProfileSection'
import { useView } from '../../shared/view/useView'
import styles from './PartnerBars.module.css'

/** The most partner countries shown per entity. */
const most = 10

interface PartnerBarsProps {
  entities: readonly ComparedEntity[]
  names: readonly string[]
}

/** Top partner countries of each program or group, all bars on one scale. */
export function PartnerBars({ entities, names }: PartnerBarsProps) {
  const text = useText()
  const { dataset } = useView().selection
  const words = compareMessages(text)
  const top = Math.max(1, ...entities.flatMap(({ partners }) => partners.map(({ count }) => count)))
  return (
    <ProfileSection title={words.partners(subjectName(dataset, text))} aside={words.partnersNote}>
      <div className={styles.columns}>
        {entities.map(({ entity, partners }, position) => (
          <div key={entity.id}>
            <h3 className={styles.name}>{names[position]}</h3>
            {partners.length === 0 && <p>{words.noPartners}</p>}
            <ol>
              {partners.slice(0, most).map((partner) => (
                <PartnerBar key={partner.iso3} partner={partner} top={top} />
              ))}
            </ol>
            {partners.length > most && <p>{text.m.charts.picture.more(partners.length - most)}</p>}
          </div>
        ))}
      </div>
    </ProfileSection>
  )
}

function PartnerBar({ partner: { country, iso3, count }, top }: { partner: CountryTally; top: number }) {
  const text = useText()
  const { dataset } = useView().selection
  return (
    <li className={bars.row}>
      <DetailsLink id={iso3} kind="country" className={bars.name}>
        {countryName(dataset, text, country)}
      </DetailsLink>
      <span className={bars.track}>
        <span
          className={bars.bar}
          style={{ inlineSize: `${(count / top) * 100}%`, background: 'var(--series)' }}
        />
      </span>
      <span className={bars.value}>{text.f.number(count)}</span>
    </li>
  )
}
