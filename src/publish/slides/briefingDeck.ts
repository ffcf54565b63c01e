import { dataName } from '../../charts/names/dataName'
import type { Dataset } from '../../dataset/dataset'
import type { Source } from '../../dataset/schema'
import type { Briefing } from '../../dataset/schemas/briefing'
import { slidesMessages } from '../../text/onDemand/slidesMessages'
import type { Text } from '../../text/text'
import type { BriefingSlide } from '../briefing/briefingSlides'
import { pictureFacts } from '../picture/pictureFacts'
import { drawingNote } from './chartSlide'
import { citeData } from './citeData'
import type { ChartSlide, DeckSlide, LinkedLine } from './deckSlide'

interface BriefingToShow {
  briefing: Pick<Briefing, 'title' | 'summary' | 'date'>
  steps: readonly BriefingSlide[]
  dataset: Dataset
  text: Text
  /** The address of a step's view; null for own data, which has none. */
  linkOf: (step: BriefingSlide) => string | null
}

/** A briefing as a deck: title slide, one slide per step, then all sources and the licence of the data, if it has sources. */
export function briefingDeck({
  briefing,
  steps,
  dataset,
  text,
  linkOf,
}: BriefingToShow): readonly DeckSlide[] {
  const name = dataName(dataset, text)
  const { f } = text
  const cite = citeData(dataset, text)
  const sources = distinctSources(steps)
  const sourceList = (list: readonly Source[]): DeckSlide => ({
    kind: 'list',
    title: slidesMessages(text).sources,
    lines: [
      { before: '', text: cite, link: (dataset.own === null && dataset.about.licence.dataUrl) || null },
      ...list.map((source) => reference(source, text)),
    ],
    notes: [],
  })
  return [
    {
      kind: 'title',
      title: briefing.title,
      summary: briefing.summary ?? null,
      line: slidesMessages(text).titleLine(name, f.date(briefing.date)),
      notes: [...(briefing.summary ? [briefing.summary] : []), cite],
    },
    ...steps.map((step) => stepSlide(step, text, linkOf(step))),
    ...(sources.length > 0 ? [sourceList(sources)] : []),
  ]
}

function stepSlide(step: BriefingSlide, text: Text, link: string | null): ChartSlide {
  const { content } = step
  const facts = pictureFacts(step.selection.dataset, text, link)
  const note = drawingNote(content, text)
  return {
    kind: 'chart',
    content,
    measure: step.kicker,
    headline: step.headline,
    altText: `${step.kicker}. ${content.summary}`,
    lead: [...(step.text ? [step.text] : []), ...(note ? [note] : [])],
    numbers: step.numbers,
    source: step.sourceLine,
    licence: { text: facts.licence, link },
    notes: [
      ...paragraphsOf(step.notes),
      step.kicker,
      content.summary,
      ...(content.scope ? [content.scope] : []),
      ...step.sources.map((source) => {
        const { before, text: title } = reference(source, text)
        return `${before} ${title} ${source.url}`
      }),
      facts.licence,
      ...(link ? [slidesMessages(text).view(link)] : []),
    ],
  }
}

/** Splits notes into paragraphs at empty lines. */
function paragraphsOf(notes: string | null): readonly string[] {
  return (notes ?? '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

function distinctSources(steps: readonly BriefingSlide[]): readonly Source[] {
  return [...new Map(steps.flatMap(({ sources }) => sources.map((source) => [source.id, source]))).values()]
}

function reference({ publisher, published, title, url }: Source, text: Text): LinkedLine {
  const words = slidesMessages(text)
  const date = published ? text.f.shortDate(published) : words.undated
  return { before: words.reference(publisher, date), text: title, link: url }
}
