import { useMemo } from 'react'
import { subjectName } from '../../charts/names/subjectName'
import { viewPhrase } from '../../charts/names/viewPhrase'
import type { Dataset } from '../../dataset/dataset'
import { countriesMeta, listMeta } from '../../publish/meta/pageMeta'
import { regionsOf } from '../../selection/facets'
import { hasFilters } from '../../selection/filters'
import { countryPageMessages } from '../../text/onDemand/profile/countryPageMessages'
import { useText } from '../../ui/TextProvider'
import { ListChartMenu } from '../shared/chartMenu/ListChartMenu'
import { AddressNotice } from '../shared/filters/AddressNotice'
import { LinkTargetProvider } from '../shared/links/DetailsLink'
import { FindField } from '../shared/lists/FindField'
import lists from '../shared/lists/List.module.css'
import { ListFilters } from '../shared/lists/ListFilters'
import { ListMenu } from '../shared/lists/ListMenu'
import { listOrderOf } from '../shared/lists/listOrder'
import { NothingFound } from '../shared/lists/NothingFound'
import { OrderButtons } from '../shared/lists/OrderButtons'
import { PageTitle } from '../shared/page/PageTitle'
import { usePageMeta } from '../shared/page/usePageMeta'
import profile from '../shared/profile/ProfilePage.module.css'
import { countriesNamed } from '../shared/search/countriesNamed'
import { LaterView, useView } from '../shared/view/useView'
import { SavedViews } from '../shared/views/SavedViews'
import styles from './list/CountryList.module.css'
import { CountryRest } from './list/CountryRest'
import { CountryRow } from './list/CountryRow'
import { countryListColumns } from './list/countryListColumns'
import { countrySections, inOrder } from './list/countrySections'
import { type CountryState, type ListedCountry, listedCountries } from './list/listedCountries'

/** List of all countries and territories: those with agreements, and folded below them those without. */
export function CountriesPage() {
  return (
    <LaterView>
      <LinkTargetProvider value="page">
        <Countries />
      </LinkTargetProvider>
    </LaterView>
  )
}

function Countries() {
  const text = useText()
  const { m } = text
  const { view, selection } = useView()
  const { dataset } = selection
  const { find } = view
  const isFiltered = hasFilters(selection.filters)
  const phrase = viewPhrase(dataset, selection.filters, text)
  const words = countryPageMessages(text).index
  usePageMeta(listMeta(countriesMeta(dataset, text), words.title, selection, text))
  const all = useMemo(() => listedCountries(selection, text), [selection, text])
  const named = useMemo(() => countriesNamed(dataset.countries, text, find), [dataset, text, find])
  const found = find === '' ? all : all.filter(({ country }) => named.has(country))
  const order = listOrderOf(view, 'name')
  const top = Math.max(1, ...all.map(({ count }) => count))
  const members = (region?: string | null) =>
    all.filter(
      (country) =>
        country.isMember &&
        country.state !== 'subject' &&
        (region === undefined || country.region === region),
    )
  return (
    <article className={profile.page}>
      <AddressNotice />
      <PageTitle
        title={words.title}
        {...(isFiltered && { cited: { kind: 'view', title: m.pages.listTitle(words.title, phrase) } })}
      >
        <SavedViews />
        <ListChartMenu id="by-country" />
        <ListMenu
          list="countries"
          what={words.rows(found.length, all.length, find, isFiltered ? phrase : null)}
          columns={countryListColumns(dataset)}
          rows={inOrder(found, order)}
        />
      </PageTitle>
      <p className={profile.lead}>
        {isFiltered
          ? words.leadFiltered(all.length, phrase)
          : words.lead(
              inState(all, 'partner'),
              inState(members(), 'partner'),
              members().length,
              { interest: inState(members(), 'interest'), none: inState(members(), 'none') },
              {
                members: inState(members(), 'unsearched'),
                territories: inState(all, 'unsearched') - inState(members(), 'unsearched'),
              },
              subjectName(dataset, text),
            )}
      </p>
      <ListFilters />
      <div className={lists.tools}>
        <FindField name={words.find} prompt={words.findPrompt} />
        <OrderButtons usual="name" />
        <p role="status" className={lists.found}>
          {find !== '' && words.found(found.length, all.length, find)}
        </p>
      </div>
      {found.length === 0 && find !== '' && <NothingFound message={words.nothing} showAll={words.showAll} />}
      {countrySections(found, regionsOf(dataset), order).map(({ region, partners, rest }) => (
        <section key={region ?? 'none'} className={lists.section}>
          <h2 className={region === undefined ? 'visually-hidden' : lists.name}>
            {region === undefined
              ? words.ranking[order === 'date' ? 'date' : 'agreements']
              : words.region(
                  region === null ? words.noRegion : (m.words.region[region] ?? region),
                  inState(members(region), 'partner'),
                  isFiltered ? membersOf(dataset, region) : members(region).length,
                )}
          </h2>
          {partners.length > 0 && (
            <ol className={`${styles.countries} ${order === 'date' ? styles.isDated : ''}`}>
              {partners.map((country) => (
                <CountryRow key={country.iso3} country={country} top={top} isDated={order === 'date'} />
              ))}
            </ol>
          )}
          {rest.length > 0 && <CountryRest rest={rest} isOpen={find !== ''} />}
        </section>
      ))}
    </article>
  )
}

/** Members of the United Nations in a region, the subject left out. */
function membersOf({ countries, ownCountries }: Dataset, region: string | null): number {
  return countries.filter(
    (country) => country.unMember && country.region === region && !ownCountries.has(country.iso3),
  ).length
}

function inState(countries: readonly ListedCountry[], wanted: CountryState): number {
  return countries.filter(({ state }) => state === wanted).length
}
