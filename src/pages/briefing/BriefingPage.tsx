import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { briefingSlides } from '../../publish/briefing/briefingSlides'
import type { PublishedBriefing } from '../../publish/briefing/publishedBriefing'
import { briefingMeta } from '../../publish/meta/briefingMeta'
import { briefingMessages } from '../../text/onDemand/briefingMessages'
import { Button } from '../../ui/controls/Button'
import { Problem } from '../../ui/controls/Problem'
import { useText } from '../../ui/TextProvider'
import { useDataset, useLoaded } from '../shared/data/useLoaded'
import { usePageMeta } from '../shared/page/usePageMeta'
import { briefingQuery, briefings } from './briefingQuery'
import { Presenter } from './present/Presenter'

/** Presents one of the tracker's briefings. */
export function BriefingPage() {
  const { id } = useParams({ from: '/briefing/$id' })
  const { own } = useLoaded()
  const known = briefings.find((briefing) => briefing.id === id)
  const words = briefingMessages(useText()).present
  const others = <Link to="/briefing">{words.all}</Link>
  if (!known)
    return (
      <Problem title={words.unknownTitle} actions={others}>
        <p>{words.unknown(id)}</p>
      </Problem>
    )
  if (own)
    return (
      <Problem title={words.ownDataTitle} actions={<Link to="/briefing/make">{words.make}</Link>}>
        <p>{words.ownData}</p>
      </Problem>
    )
  return <KnownBriefing url={known.url} others={others} />
}

function KnownBriefing({ url, others }: { url: string; others: ReactNode }) {
  const text = useText()
  const { m } = text
  const { data, isError, refetch } = useQuery(briefingQuery(url))
  const words = briefingMessages(text).present
  if (data) return <LoadedBriefing published={data} />
  if (!isError) return <p role="status">{words.loading}</p>
  return (
    <Problem
      title={words.failedTitle}
      actions={
        <>
          <Button onClick={() => void refetch()}>{m.common.tryAgain}</Button>
          {others}
        </>
      }
    >
      <p>{words.failed}</p>
    </Problem>
  )
}

function LoadedBriefing({ published: { briefing, sources } }: { published: PublishedBriefing }) {
  const text = useText()
  const dataset = useDataset()
  usePageMeta(briefingMeta(dataset, briefing, text))
  const talk = useMemo(() => {
    const known = new Map(sources.map((source) => [source.id, source]))
    const [first, ...rest] = briefingSlides(briefing, dataset, known, text)
    return first && { briefing, slides: [first, ...rest] as const, home: '/briefing' as const }
  }, [briefing, sources, dataset, text])
  return talk ? <Presenter talk={talk} /> : null
}
