import { Link } from '@tanstack/react-router'
import { useId, useMemo } from 'react'
import { chartById } from '../../charts/registry'
import { encodeView } from '../../selection/address/address'
import { type ChartId, defaultChart } from '../../selection/chartTable'
import { chartsPageMessages } from '../../text/onDemand/chartsPageMessages'
import { useText } from '../../ui/TextProvider'
import { useComparedChart } from '../shared/change/useComparedChart'
import { ChartMenu } from '../shared/chartMenu/ChartMenu'
import { useView } from '../shared/view/useView'
import { CardPicture } from './CardPicture'
import styles from './ChartsPage.module.css'

/** One chart of the gallery: its name, the question it answers, its picture, its id, and what can be done with it. */
export function ChartCard({ id }: { id: ChartId }) {
  const text = useText()
  const { selection, view } = useView()
  const headingId = useId()
  const chart = useComparedChart(chartById(id))
  const content = useMemo(() => chart.content({ selection, view, text }), [chart, selection, view, text])
  const words = chartsPageMessages(text)
  const { name, answers } = text.m.charts.byId[id]
  return (
    <li aria-labelledby={headingId} className={styles.card}>
      <h2 id={headingId} className={styles.name}>
        {name}
      </h2>
      <p className={styles.answers}>{answers}</p>
      <CardPicture content={content} />
      <div className={styles.actions}>
        <code className={styles.id}>{words.id(id)}</code>
        <Link
          to="/"
          search={encodeView({ ...view, chart: id === defaultChart ? [] : [id] })}
          hash={`chart-${id}`}
          className={styles.open}
          aria-label={words.openOf(name)}
        >
          {words.open}
        </Link>
        <ChartMenu
          content={content}
          selection={selection}
          view={view}
          embed={{ label: words.embed, name: words.embedOf(name) }}
        />
      </div>
    </li>
  )
}
