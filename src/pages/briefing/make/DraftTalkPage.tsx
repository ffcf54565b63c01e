import { Link } from '@tanstack/react-router'
import { briefingPagesMeta } from '../../../publish/meta/briefingMeta'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { Problem } from '../../../ui/controls/Problem'
import { useIsPrerendered } from '../../../ui/PrerenderProvider'
import { useText } from '../../../ui/TextProvider'
import { briefingOf } from '../../shared/briefing/draft'
import { useDraft } from '../../shared/briefing/useDraft'
import { useDataset } from '../../shared/data/useLoaded'
import { dayHere } from '../../shared/page/dayHere'
import { usePageMeta } from '../../shared/page/usePageMeta'
import { Presenter } from '../present/Presenter'
import { useDraftSlides } from './useDraftSlides'

/** Presents the reader's own briefing. */
export function DraftTalkPage() {
  const text = useText()
  const words = briefingMessages(text).make
  usePageMeta(briefingPagesMeta(useDataset(), text).present)
  const { draft } = useDraft()
  const [first, ...rest] = useDraftSlides(draft)
  if (useIsPrerendered()) return <p role="status">{briefingMessages(text).present.loading}</p>
  return first ? (
    <Presenter
      talk={{
        briefing: briefingOf(draft, words.untitled, dayHere()),
        slides: [first, ...rest],
        home: '/briefing/make',
      }}
    />
  ) : (
    <Problem title={words.emptyTitle} actions={<Link to="/">{words.toExplore}</Link>}>
      <p>{words.empty}</p>
    </Problem>
  )
}
