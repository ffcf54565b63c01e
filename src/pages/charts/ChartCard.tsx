import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useId, useMemo, useRef, useState } from 'react'
import { chartById } from '../../charts/registry'
import { encodeView } from '../../selection/address/address'
import { type ChartId, defaultChart } from '../../selection/chartTable'
import { chartsPageMessages } from '../../text/onDemand/chartsPageMessages'
import { Button } from '../../ui/controls/Button'
import { useText } from '../../ui/TextProvider'
import { ChartMenu } from '../shared/chartMenu/ChartMenu'
import { useView } from '../shared/view/useView'
import { CardPicture } from './CardPicture'
import styles from './ChartsPage.module.css'

const EmbedDialog = lazy(() =>
  import('../shared/embed/EmbedDialog').then((module) => ({ default: module.EmbedDialog })),
)

/** One chart of the gallery: its name, the question it answers, its picture, its id, and what can be done with it. */
export function ChartCard({ id }: { id: ChartId }) {
  const text = useText()
  const { selection, view } = useView()
  const [isEmbedding, setIsEmbedding] = useState(false)
  const embedButton = useRef<HTMLButtonElement>(null)
  const headingId = useId()
  const content = useMemo(() => chartById(id).content({ selection, view, text }), [id, selection, view, text])
  const words = chartsPageMessages(text)
  const { name, answers } = text.m.charts.byId[id]
  const chart = { content, selection, view }
  const closeDialog = () => {
    setIsEmbedding(false)
    embedButton.current?.focus()
  }
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
        <Button
          ref={embedButton}
          variant="quiet"
          aria-label={words.embedOf(name)}
          onClick={() => setIsEmbedding(true)}
        >
          {words.embed}
        </Button>
        <ChartMenu {...chart} />
      </div>
      {isEmbedding && (
        <Suspense>
          <EmbedDialog {...chart} onClose={closeDialog} />
        </Suspense>
      )}
    </li>
  )
}
