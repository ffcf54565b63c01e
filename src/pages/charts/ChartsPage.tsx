import { chartsMeta } from '../../publish/meta/pageMeta'
import { chartIds } from '../../selection/chartTable'
import { hasFilters } from '../../selection/filters'
import { chartsPageMessages } from '../../text/onDemand/chartsPageMessages'
import { useText } from '../../ui/TextProvider'
import { AddressNotice } from '../shared/filters/AddressNotice'
import { ListFilters } from '../shared/lists/ListFilters'
import { PageTitle } from '../shared/page/PageTitle'
import { usePageMeta } from '../shared/page/usePageMeta'
import profile from '../shared/profile/ProfilePage.module.css'
import { useView } from '../shared/view/useView'
import { SavedViews } from '../shared/views/SavedViews'
import { ChartCard } from './ChartCard'
import styles from './ChartsPage.module.css'

/** Gallery of every chart in the registry, under the filters in the address. */
export function ChartsPage() {
  const text = useText()
  const { selection } = useView()
  const words = chartsPageMessages(text)
  usePageMeta(chartsMeta(selection.dataset, text))
  return (
    <article className={profile.page}>
      <AddressNotice />
      <PageTitle title={words.title}>
        <SavedViews />
      </PageTitle>
      <p className={profile.lead}>
        {words.lead} {hasFilters(selection.filters) && words.filtered(selection.count)}
      </p>
      <ListFilters />
      <ul className={styles.charts}>
        {chartIds.map((id) => (
          <ChartCard key={id} id={id} />
        ))}
      </ul>
    </article>
  )
}
