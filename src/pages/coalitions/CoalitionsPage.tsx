import { useMemo } from 'react'
import { coalitionNames } from '../../charts/map/coalitionNames'
import { subjectName } from '../../charts/names/subjectName'
import { coalitionsMeta } from '../../publish/meta/pageMeta'
import { noFilters } from '../../selection/filters'
import { select } from '../../selection/select'
import { defaultView, type View } from '../../selection/view'
import { coalitionsPageMessages } from '../../text/onDemand/coalitionsPageMessages'
import { useText } from '../../ui/TextProvider'
import { AddToBriefing } from '../shared/briefing/AddToBriefing'
import { AddressNotice } from '../shared/filters/AddressNotice'
import { LinkTargetProvider } from '../shared/links/DetailsLink'
import { PageTitle } from '../shared/page/PageTitle'
import { usePageMeta } from '../shared/page/usePageMeta'
import { ProfileChart } from '../shared/profile/ProfileChart'
import { ProfileMap } from '../shared/profile/ProfileMap'
import profile from '../shared/profile/ProfilePage.module.css'
import { useView } from '../shared/view/useView'
import { SavedViews } from '../shared/views/SavedViews'
import { CoalitionMembers } from './CoalitionMembers'
import styles from './CoalitionsPage.module.css'
import { YearSlider } from './YearSlider'

/** The subject's coalition and the other one: map, members over time, the ladder, and who is in which, on one day. */
export function CoalitionsPage() {
  const text = useText()
  const { view, selection } = useView()
  const { dataset } = selection
  const words = coalitionsPageMessages(text)
  usePageMeta(coalitionsMeta(dataset, text))
  const { to } = view.filters
  const { area, at, mark } = view
  // Membership has no other filter than its day.
  const shown = useMemo(() => {
    const plain: View = { ...defaultView, filters: { ...noFilters, to }, mark }
    return {
      selection: select(dataset, plain.filters),
      plain,
      map: { ...plain, color: 'alignment', area, at } satisfies View,
    }
  }, [dataset, to, mark, area, at])
  const { group } = coalitionNames(dataset)
  const program =
    dataset.programs[dataset.programIndex.get(dataset.about.alignment.program) ?? -1]?.name ?? ''
  return (
    <LinkTargetProvider value="page">
      <article className={profile.page}>
        <AddressNotice />
        <PageTitle title={text.m.pages.coalitions}>
          <SavedViews />
          <AddToBriefing
            offers={[
              { chart: 'map', view: shown.map },
              { chart: 'curves', view: shown.plain },
              { chart: 'ladder', view: shown.plain },
            ]}
          />
        </PageTitle>
        <p className={profile.lead}>{words.lead(program, subjectName(dataset, text), group)}</p>
        <div className={styles.parts}>
          <div>
            <ProfileMap selection={shown.selection} view={shown.map} />
            <YearSlider />
          </div>
          <ProfileChart id="curves" selection={shown.selection} shown={shown.plain} />
          <ProfileChart id="ladder" selection={shown.selection} shown={shown.plain} />
          <CoalitionMembers selection={shown.selection} />
        </div>
      </article>
    </LinkTargetProvider>
  )
}
