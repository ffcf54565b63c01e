import { Link } from '@tanstack/react-router'
import { subjectName } from '../../charts/names/subjectName'
import { horizonOf } from '../../dataset/horizon/horizonOf'
import { newPath } from '../../publish/meta/feedOf'
import { newMeta, viewMeta } from '../../publish/meta/pageMeta'
import { newPageMessages } from '../../text/onDemand/newPageMessages'
import { useText } from '../../ui/TextProvider'
import { useLoaded } from '../shared/data/useLoaded'
import { AddressNotice } from '../shared/filters/AddressNotice'
import { FollowMenu } from '../shared/follow/FollowMenu'
import { LinkTargetProvider } from '../shared/links/DetailsLink'
import { PageTitle } from '../shared/page/PageTitle'
import { usePageMeta } from '../shared/page/usePageMeta'
import profile from '../shared/profile/ProfilePage.module.css'
import { LaterView, useView } from '../shared/view/useView'
import { EventSection } from './events/EventSection'
import styles from './NewPage.module.css'
import { UpcomingSection } from './upcoming/UpcomingSection'
import { VersionSection } from './versions/VersionSection'
import { LastVisit } from './visit/LastVisit'

/** What happened, by date, what is to come, and what each version of the data changed. */
export function NewPage() {
  return (
    <LaterView>
      <LinkTargetProvider value="page">
        <News />
      </LinkTargetProvider>
    </LaterView>
  )
}

function News() {
  const text = useText()
  const { f } = text
  const { origin, own } = useLoaded()
  const { selection } = useView()
  const { dataset } = selection
  const words = newPageMessages(text)
  const parts = [
    { id: 'events', title: words.events.title },
    { id: 'upcoming', title: words.upcoming.title },
    ...(own === null ? [{ id: 'versions', title: words.versions.title }] : []),
  ]
  usePageMeta(viewMeta(newMeta(dataset, text), selection, text))
  return (
    <article className={profile.page}>
      <AddressNotice />
      <PageTitle title={words.title}>
        <FollowMenu page={newPath} name={null} />
      </PageTitle>
      <p className={profile.lead}>
        {words.lead(subjectName(dataset, text), f.day(horizonOf(dataset)), f.date(dataset.about.updated))}
      </p>
      <nav className={`${profile.way} ${styles.parts} screen-only`} aria-label={words.parts}>
        {parts.map(({ id, title }) => (
          <Link key={id} to="." search={(current) => current} hash={id}>
            {title}
          </Link>
        ))}
      </nav>
      {origin.kind === 'current' && <LastVisit />}
      <div className={profile.columns}>
        <div id="events" className={profile.rest}>
          <EventSection />
        </div>
        <div id="upcoming" className={profile.side}>
          <UpcomingSection />
        </div>
      </div>
      {own === null && <VersionSection />}
    </article>
  )
}
