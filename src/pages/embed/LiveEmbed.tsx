import { useCallback, useMemo, useState } from 'react'
import type { RegisteredChart } from '../../charts/contract/chart'
import { ChartTable } from '../../charts/frame/ChartTable'
import { DrawingBoundary } from '../../charts/frame/DrawingBoundary'
import { dataName } from '../../charts/names/dataName'
import { EmbedFigure } from '../../publish/embed/EmbedFigure'
import { trackerAddress } from '../../publish/embed/embedAddress'
import { type AddressParams, decodeView, encodeView } from '../../selection/address/address'
import { withFittingHeadline } from '../../selection/address/ownHeadline'
import type { ChartId } from '../../selection/chartTable'
import { select } from '../../selection/select'
import type { View } from '../../selection/view'
import { embedMessages } from '../../text/onDemand/files/embedMessages'
import type { Text } from '../../text/text'
import { useText } from '../../ui/TextProvider'
import { useWidth } from '../../ui/useWidth'
import type { LoadedData } from '../shared/data/dataQuery'
import { paramsOfOrigin } from '../shared/data/origin'
import { usePageMeta } from '../shared/page/usePageMeta'
import type { Period } from '../shared/time/period'
import { EmbedNotices } from './EmbedNotices'
import { EmbedTime } from './EmbedTime'
import type { FrameAddress } from './frameAddress'
import { useDrawn } from './useDrawn'
import { useFixedFrame } from './useFixedFrame'
import { useSteadyHeight } from './useSteadyHeight'

/**
 * The interactive chart of an embed. Changes to the view stay local and are lost with the page, because the address
 * of the frame belongs to the embedding page. The link back opens exactly what is shown.
 */
interface LiveEmbedProps {
  chart: RegisteredChart
  loaded: LoadedData
  frame: FrameAddress
  /** Called once the chart can replace the picture. */
  onReady: () => void
}

export function LiveEmbed({ loaded, chart, frame, onReady }: LiveEmbedProps) {
  const { params } = frame
  const text = useText()
  const { m } = text
  const words = embedMessages(text)
  const { dataset } = loaded
  // Names its chart, so that a headline in the address is that of this chart.
  const asked = useMemo(() => {
    const { view, problems } = decodeView(params, dataset)
    return { view: { ...view, chart: [chart.id] }, problems: [...frame.problems, ...problems] }
  }, [params, dataset, chart, frame.problems])
  const [view, setView] = useState<View>(asked.view)
  const [isTable, setIsTable] = useState(false)
  const [body, widthPx] = useWidth()
  const drawn = useDrawn(onReady)
  const [picture] = useState(pictureSize)
  const { filters } = view
  const selection = useMemo(() => select(dataset, filters), [dataset, filters])
  const content = useMemo(() => chart.content({ selection, view, text }), [chart, selection, view, text])
  usePageMeta({
    title: m.pages.headlineTitle(content.title, dataName(dataset, text)),
    description: content.summary,
  })
  const figure = useSteadyHeight<HTMLElement>()
  const { hold, release } = figure
  const isFixed = useFixedFrame()
  const changeAny = useCallback(
    (change: (view: View) => View) => {
      release()
      setView((current) => withFittingHeadline(current, change(current)))
    },
    [release],
  )
  const changePeriod = useCallback(
    (change: (period: Period) => Period) => {
      hold()
      setView((current) => ({ ...current, filters: { ...current.filters, ...change(current.filters) } }))
    },
    [hold],
  )
  const actions = useMemo(() => ({ changeView: changeAny }), [changeAny])
  const hasTime = frame.hasControl && !isFixed && dataset.agreements.length > 0
  // Until the view changes, the chart keeps the height of its picture.
  const isUnchanged = view === asked.view && document.documentElement.dataset.asked === undefined
  const table = <ChartTable content={content} />
  return (
    <EmbedFigure
      id="live"
      title={content.title}
      finding={content.finding}
      subtitle={content.subtitle}
      scope={content.scope}
      tag={content.tag}
      source={[content.source, content.caveat].filter(Boolean).join(' ')}
      link={linkBack(chart.id, view, loaded, text)}
      notices={<EmbedNotices loaded={loaded} problems={asked.problems} params={params} />}
      tools={
        <>
          {view !== asked.view && (
            <button type="button" className="embed-tool" onClick={() => changeAny(() => asked.view)}>
              {words.reset}
            </button>
          )}
          {content.hasDrawing && (
            <button type="button" className="embed-tool" onClick={() => setIsTable(!isTable)}>
              {isTable ? words.drawing : words.table}
            </button>
          )}
        </>
      }
      time={hasTime ? <EmbedTime selection={selection} onChange={changePeriod} /> : undefined}
      figureRef={figure.ref}
      heightPx={figure.heightPx}
      bodyRef={body}
    >
      <p className="visually-hidden">{content.summary}</p>
      {isTable && content.hasDrawing ? (
        table
      ) : (
        <DrawingBoundary key={chart.id} content={content} message={m.charts.frame.failed} table={table}>
          {widthPx > 0 && (
            <div
              ref={drawn}
              style={isUnchanged && picture.widthPx === widthPx ? { minBlockSize: picture.heightPx } : {}}
            >
              {content.draw(widthPx, actions)}
            </div>
          )}
        </DrawingBoundary>
      )}
    </EmbedFigure>
  )
}

/** Returns the size of the static picture; zeros if there is none. */
function pictureSize(): { widthPx: number; heightPx: number } {
  const box = document.querySelector('.embed-static .embed-body')?.getBoundingClientRect()
  return { widthPx: Math.round(box?.width ?? 0), heightPx: box?.height ?? 0 }
}

/**
 * Returns the link from an embed to the tracker: the same view of the same data, with the selected country or record
 * open.
 */
function linkBack(chart: ChartId, view: View, { dataset, origin }: LoadedData, text: Text) {
  const params: AddressParams = {
    ...encodeView({ ...view, chart: [] }),
    ...paramsOfOrigin(origin),
  }
  const country = dataset.countries[dataset.countryIndex.get(view.open ?? '') ?? -1]
  const record = dataset.agreements[dataset.agreementIndex.get(view.open ?? '') ?? -1]
  const name = country ? text.f.country(country) : record?.title
  const words = embedMessages(text)
  return {
    href: trackerAddress(import.meta.env.BASE_URL, chart, params),
    label: name ? words.openNamed(name) : words.explore,
  }
}
