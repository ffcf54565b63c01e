import { subjectName } from '../../../charts/names/subjectName'
import { withValues } from '../../../selection/filters'
import { useText } from '../../../ui/TextProvider'
import { FigureLink, type FigureTarget } from '../../shared/links/FigureLink'
import { RecordLink } from '../../shared/links/RecordLink'
import { countryProfile } from '../../shared/profile/countryProfile'
import { MembershipList } from '../../shared/profile/MembershipList'
import { useView } from '../../shared/view/useView'
import { PanelTitle, SectionTitle } from './Headings'
import styles from './Panel.module.css'
import { UnitChart } from './UnitChart'

/** One country: a sentence, figures, one square per record, its groups and all its records. */
export function CountryPanel({ position }: { position: number }) {
  const text = useText()
  const { m, f } = text
  const { selection } = useView()
  const { dataset } = selection
  const country = dataset.countries[position]
  if (!country) return null
  const words = m.explore.country
  const profile = countryProfile(selection, position)
  const name = f.country(country)
  const count = profile.records.length
  const ahead = profile.ahead.flatMap((other) => {
    const found = dataset.countries[other]
    return found ? [f.country(found)] : []
  })
  const filters = withValues(selection.filters, 'country', [country.iso3])
  const total = count + profile.interest.length + profile.outside.length
  return (
    <>
      <PanelTitle>{name}</PanelTitle>
      <p className={styles.sentence}>
        {dataset.ownCountries.has(country.iso3)
          ? words.subject(name, subjectName(dataset, text))
          : words.sentence({
              name,
              count,
              firstYear: profile.firstYear === null ? '' : f.year(profile.firstYear),
              programs: profile.programs,
              stateOrAgency: profile.stateOrAgency,
              rank: profile.rank,
              ahead,
              total,
            })}
      </p>
      {count > 0 && (
        <>
          <dl className={styles.figures}>
            <PanelFigure
              label={words.agreements(count)}
              value={f.number(count)}
              target={{ list: 'agreements', filters }}
            />
            <PanelFigure
              label={words.ofCountries(profile.rankedCountries)}
              value={words.rank(profile.rank ?? 0, profile.isTied)}
              target={{
                list: 'countries',
                filters: selection.filters,
                sort: [{ column: 'agreements', isDescending: true }],
              }}
            />
            <PanelFigure
              label={words.ofPrograms(dataset.programs.length)}
              value={f.number(profile.programs)}
              target={{ list: 'programs', filters }}
            />
          </dl>
          <section className={styles.section}>
            <SectionTitle>{words.byYear}</SectionTitle>
            <UnitChart records={profile.records} />
          </section>
        </>
      )}
      <section className={styles.section}>
        <SectionTitle>{words.groups}</SectionTitle>
        <MembershipList memberships={profile.memberships} />
      </section>
      {count > 0 && (
        <section className={styles.section}>
          <SectionTitle>
            {words.records}
            <span className={styles.aside}>{words.newestFirst}</span>
          </SectionTitle>
          <ul className={styles.records}>
            {profile.records.map((record) => (
              <RecordLink key={record.id} record={record} />
            ))}
          </ul>
        </section>
      )}
      {profile.interest.length > 0 && (
        <section className={styles.section}>
          <SectionTitle>{words.interest}</SectionTitle>
          <p className={styles.note}>{words.interestNote}</p>
          <ul className={styles.records}>
            {profile.interest.map((record) => (
              <RecordLink key={record.id} record={record} />
            ))}
          </ul>
        </section>
      )}
      {profile.outside.length > 0 && (
        <details className={`${styles.section} ${styles.more}`} open={count === 0}>
          <summary>{words.outside(profile.outside.length)}</summary>
          <ul className={styles.records}>
            {profile.outside.map((record) => (
              <RecordLink key={record.id} record={record} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function PanelFigure({ label, value, target }: { label: string; value: string; target: FigureTarget }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <FigureLink value={value} label={label} target={target} />
      </dd>
    </div>
  )
}
