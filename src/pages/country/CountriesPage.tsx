import { useMemo } from 'react'
import { subjectName } from '../../charts/names/subjectName'
import { countriesMeta } from '../../publish/meta/pageMeta'
import { countryPageMessages } from '../../text/onDemand/countryPageMessages'
import { useText } from '../../ui/TextProvider'
import { WholeChartMenu } from '../shared/chartMenu/WholeChartMenu'
import { DetailsLink, LinkTargetProvider } from '../shared/links/DetailsLink'
import { PageTitle } from '../shared/page/PageTitle'
import { usePageMeta } from '../shared/page/usePageMeta'
import profile from '../shared/profile/ProfilePage.module.css'
import { useView } from '../shared/view/useView'
import styles from './CountriesPage.module.css'
import { countriesByRegion, type IndexedCountry } from './countriesByRegion'

/** Index of all countries and territories by region, with their number of agreements. Those without are grey. */
export function CountriesPage() {
  const text = useText()
  const { m } = text
  const { dataset } = useView().selection
  usePageMeta(countriesMeta(dataset, text))
  const groups = useMemo(() => countriesByRegion(dataset, text), [dataset, text])
  const all = groups.flatMap((group) => group.countries).filter((country) => !country.isSubject)
  const withRecord = (countries: readonly IndexedCountry[]) =>
    countries.filter(({ count }) => count > 0).length
  const members = (countries: readonly IndexedCountry[]) =>
    countries.filter(({ isMember, isSubject }) => isMember && !isSubject)
  const unsearched = (countries: readonly IndexedCountry[]) =>
    countries.filter(({ isUnsearched }) => isUnsearched).length
  const words = countryPageMessages(text).index
  return (
    <LinkTargetProvider value="page">
      <article className={profile.page}>
        <PageTitle title={words.title}>
          <WholeChartMenu id="by-country" />
        </PageTitle>
        <p className={profile.lead}>
          {words.lead(
            withRecord(all),
            withRecord(members(all)),
            members(all).length,
            {
              members: unsearched(members(all)),
              territories: unsearched(all) - unsearched(members(all)),
            },
            subjectName(dataset, text),
          )}
        </p>
        {groups.map(({ region, countries }) => (
          <section key={region} className={styles.region}>
            <h2 className={styles.name}>
              {words.region(
                region === null ? words.noRegion : (m.words.region[region] ?? region),
                withRecord(members(countries)),
                members(countries).length,
              )}
            </h2>
            <ul className={styles.countries}>
              {countries.map((country) => (
                <Country key={country.iso3} country={country} />
              ))}
            </ul>
          </section>
        ))}
      </article>
    </LinkTargetProvider>
  )
}

function Country({
  country: { iso3, name, count, interest, isSubject, isUnsearched },
}: {
  country: IndexedCountry
}) {
  const text = useText()
  const { f } = text
  const { dataset } = useView().selection
  const words = countryPageMessages(text).index
  const remark = isSubject
    ? words.subject(subjectName(dataset, text))
    : count === 0 && interest > 0
      ? words.interestOnly
      : isUnsearched
        ? words.unsearched
        : null
  return (
    <li>
      <DetailsLink id={iso3} kind="country" className={count > 0 ? styles.partner : styles.without}>
        {name}
      </DetailsLink>
      {count > 0 && <span className={styles.count}>{f.number(count)}</span>}
      {remark && <span className={styles.remark}>{remark}</span>}
    </li>
  )
}
