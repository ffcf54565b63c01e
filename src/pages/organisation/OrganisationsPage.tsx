import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { subjectName } from '../../charts/names/subjectName'
import { organisationsMeta } from '../../publish/meta/organisationMeta'
import { encodeView } from '../../selection/address/address'
import { organisationPageMessages } from '../../text/onDemand/profile/organisationPageMessages'
import { useText } from '../../ui/TextProvider'
import { AddressNotice } from '../shared/filters/AddressNotice'
import { LinkTargetProvider } from '../shared/links/DetailsLink'
import { FindField } from '../shared/lists/FindField'
import lists from '../shared/lists/List.module.css'
import { ListMenu } from '../shared/lists/ListMenu'
import { listOrderOf } from '../shared/lists/listOrder'
import { NothingFound } from '../shared/lists/NothingFound'
import { OrderButtons } from '../shared/lists/OrderButtons'
import { PageTitle } from '../shared/page/PageTitle'
import { usePageMeta } from '../shared/page/usePageMeta'
import profile from '../shared/profile/ProfilePage.module.css'
import { LaterView, useView } from '../shared/view/useView'
import { listedRows, rowsFound, rowsInOrder } from './list/listedRows'
import { OrganisationRow } from './list/OrganisationRow'
import styles from './list/OrganisationRows.module.css'
import { organisationListColumns } from './list/organisationListColumns'

const usualOrder = 'agreements'

/** List of all organisations that take part in a record: those of the subject, then those of its partners. */
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
  usePageMeta(organisationsMeta(dataset, text))
  const all = useMemo(() => listedRows(dataset, text), [dataset, text])
  const found = useMemo(() => rowsFound(all, text, find), [all, text, find])
  const order = listOrderOf(view, usualOrder)
  const rows = rowsInOrder(found, order)
  const words = organisationPageMessages(text).index
  const top = Math.max(1, ...all.map(({ count }) => count))
  const subject = subjectName(dataset, text)
  const own = all.filter(({ isOwn }) => isOwn).length
  const stated = all.filter(({ organisation }) => organisation.militaryLink).length
  const sections = [
    { id: 'own', title: words.own(subject), rows: rows.filter(({ isOwn }) => isOwn) },
    { id: 'partners', title: words.partners, rows: rows.filter(({ isOwn }) => !isOwn) },
  ].filter((section) => section.rows.length > 0)
  return (
    <article className={profile.page}>
      <AddressNotice />
      <PageTitle title={words.title}>
        <ListMenu
          list="organisations"
          what={words.rows(found.length, all.length, find)}
          columns={organisationListColumns}
          rows={rows}
        />
      </PageTitle>
      <p className={profile.lead}>
        {words.lead(own, all.length - own, subject)}{' '}
        {stated > 0 && (
          <>
            <Link to="/organisations" search={encodeView({ ...view, find: words.stated })}>
              {words.statedOf(stated)}
            </Link>{' '}
            {words.caution}
          </>
        )}
      </p>
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
      {found.length === 0 && <NothingFound message={words.nothing} showAll={words.showAll} />}
      {sections.map((section) => (
        <section key={section.id} id={section.id} className={lists.section}>
          <h2 className={lists.name}>{words.section(section.title, section.rows.length)}</h2>
          <ol className={styles.rows}>
            {section.rows.map((row) => (
              <OrganisationRow
                key={row.organisation.id}
                row={row}
                top={top}
                subject={subject}
                isDated={order === 'date'}
              />
            ))}
          </ol>
        </section>
      ))}
    </article>
  )
}
