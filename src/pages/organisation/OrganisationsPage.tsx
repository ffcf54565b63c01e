import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { subjectName } from '../../charts/names/subjectName'
import { viewPhrase } from '../../charts/names/viewPhrase'
import { organisationsMeta } from '../../publish/meta/organisationMeta'
import { listMeta } from '../../publish/meta/pageMeta'
import { encodeView } from '../../selection/address/address'
import { hasFilters } from '../../selection/filters'
import { organisationPageMessages } from '../../text/onDemand/profile/organisationPageMessages'
import { useText } from '../../ui/TextProvider'
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
import { LaterView, useView } from '../shared/view/useView'
import { SavedViews } from '../shared/views/SavedViews'
import { listedRows, rowsFound, rowsInOrder } from './list/listedRows'
import { OrganisationRow } from './list/OrganisationRow'
import styles from './list/OrganisationRows.module.css'
import { organisationListColumns } from './list/organisationListColumns'

const usualOrder = 'agreements'

/** List of the organisations that are parties to a record: those of the subject, those of its partners, and folded below them the others with a page. */
export function OrganisationsPage() {
  return (
    <LaterView>
      <LinkTargetProvider value="page">
        <Organisations />
      </LinkTargetProvider>
    </LaterView>
  )
}

function Organisations() {
  const text = useText()
  const { view, selection } = useView()
  const { dataset } = selection
  const { find } = view
  const isFiltered = hasFilters(selection.filters)
  const phrase = viewPhrase(dataset, selection.filters, text)
  const words = organisationPageMessages(text).index
  usePageMeta(listMeta(organisationsMeta(dataset, text), words.title, selection, text))
  const all = useMemo(() => listedRows(selection, text), [selection, text])
  const found = useMemo(() => rowsFound(all, text, find), [all, text, find])
  const order = listOrderOf(view, usualOrder)
  const rows = rowsInOrder(found, order)
  const top = Math.max(1, ...all.map(({ count }) => count))
  const subject = subjectName(dataset, text)
  const parties = all.filter(({ count }) => count > 0)
  const own = parties.filter(({ isOwn }) => isOwn).length
  const stated = all.filter(({ organisation }) => organisation.militaryLink).length
  const sections = [
    { id: 'own', title: words.own(subject), rows: rows.filter(({ isOwn, count }) => isOwn && count > 0) },
    { id: 'partners', title: words.partners, rows: rows.filter(({ isOwn, count }) => !isOwn && count > 0) },
  ].filter((section) => section.rows.length > 0)
  const rest = rows.filter(({ count }) => count === 0)
  const list = (listed: typeof rows) => (
    <ol className={styles.rows}>
      {listed.map((row) => (
        <OrganisationRow
          key={row.organisation.id}
          row={row}
          top={top}
          subject={subject}
          isDated={order === 'date'}
        />
      ))}
    </ol>
  )
  return (
    <article className={profile.page}>
      <AddressNotice />
      <PageTitle
        title={words.title}
        {...(isFiltered && { cited: { kind: 'view', title: text.m.pages.listTitle(words.title, phrase) } })}
      >
        <SavedViews />
        <ListMenu
          list="organisations"
          what={words.rows(found.length, all.length, find, isFiltered ? phrase : null)}
          columns={organisationListColumns}
          rows={rows}
        />
      </PageTitle>
      <p className={profile.lead}>
        {isFiltered
          ? words.leadFiltered(own, parties.length - own, subject, phrase)
          : words.lead(own, parties.length - own, all.length - parties.length, subject)}{' '}
        {stated > 0 && (
          <>
            <Link to="/organisations" search={encodeView({ ...view, find: words.stated })}>
              {words.statedOf(stated)}
            </Link>{' '}
            {words.caution}
          </>
        )}
      </p>
      <ListFilters />
      <div className={lists.tools}>
        <FindField name={words.find} prompt={words.findPrompt} />
        <OrderButtons usual={usualOrder} />
        {sections.length > 1 && (
          <Link to="/organisations" search={encodeView(view)} hash="partners" className={styles.jump}>
            {words.toPartners}
          </Link>
        )}
        <p role="status" className={lists.found}>
          {find !== '' && words.found(found.length, all.length, find)}
        </p>
      </div>
      {found.length === 0 && find !== '' && <NothingFound message={words.nothing} showAll={words.showAll} />}
      {sections.map((section) => (
        <section key={section.id} id={section.id} className={lists.section}>
          <h2 className={lists.name}>{words.section(section.title, section.rows.length)}</h2>
          {list(section.rows)}
        </section>
      ))}
      {rest.length > 0 && (
        // Opened and closed anew for each search.
        <details key={String(find !== '')} open={find !== ''} className={`${lists.section} ${styles.rest}`}>
          <summary>{words.rest(rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </article>
  )
}
