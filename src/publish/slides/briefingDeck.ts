import { dataName } from '../../charts/names/dataName'
import type { Dataset } from '../../dataset/dataset'
import type { Source } from '../../dataset/schema'
import type { Briefing } from '../../dataset/schemas/briefing'
import { slidesMessages } from '../../text/onDemand/files/slidesMessages'
import type { Text } from '../../text/text'
import type { BriefingSlide } from '../briefing/briefingSlides'
import { pictureFacts } from '../picture/pictureFacts'
import { drawingNote } from './chartSlide'
import { citeData } from './citeData'
import type { ChartSlide, DeckSlide, HeadlineSlide, LinkedLine, TextSlide } from './deckSlide'

interface BriefingToShow {
  briefing: Pick<Briefing, 'title' | 'summary' | 'date'>
  steps: readonly BriefingSlide[]
  dataset: Dataset
  text: Text
  /** The address of a step's view; null for own data, which has none. */
  linkOf: (step: BriefingSlide) => string | null
}

/**
 * A briefing as a deck: title slide, one slide per step, then all sources and the licence of the data, if it has
 * sources. A briefing that begins with a title slide of its own gets no other.
 */
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
  const titleSlide = (title: string, summary: string | null, notes: readonly string[]): DeckSlide => ({
    kind: 'title',
    title,
    summary,
    line: slidesMessages(text).titleLine(name, f.date(briefing.date)),
    notes: [...notes, cite],
  })
  const { summary = null } = briefing
  return [
    ...(steps[0]?.form === 'title' ? [] : [titleSlide(briefing.title, summary, summary ? [summary] : [])]),
    ...steps.map((step) =>
      step.form === 'title'
        ? titleSlide(step.headline, step.text, notesOf(step, text))
        : step.form === 'text'
          ? textStep(step, text, linkOf(step))
          : chartStep(step, text, linkOf(step)),
    ),
    ...(sources.length > 0 ? [sourceList(sources)] : []),
  ]
}

function chartStep(step: BriefingSlide, text: Text, link: string | null): ChartSlide {
  const { content } = step
  const note = drawingNote(content, text)
  return {
    kind: 'chart',
    content,
    altText: `${step.kicker}. ${content.summary}`,
    lead: [...(step.text ? [step.text] : []), ...(note ? [note] : [])],
    ...headlineOf(step, [content.summary, ...(content.scope ? [content.scope] : [])], text, link),
  }
}

function textStep(step: BriefingSlide, text: Text, link: string | null): TextSlide {
  return {
    kind: 'text',
    paragraphs: paragraphsOf(step.text, /\n+/),
    // The filters of a text are said only if it has figures, and so is where they come from.
    ...headlineOf(step, [], text, step.kicker === '' ? null : link),
  }
}

/** The parts that slides with a headline share. `described`: what is shown in words, for the notes. */
function headlineOf(
  step: BriefingSlide,
  described: readonly string[],
  text: Text,
  link: string | null,
): HeadlineSlide {
  const facts = pictureFacts(step.selection.dataset, text, link)
  return {
    measure: step.kicker,
    headline: step.headline,
    numbers: step.numbers,
    source: step.sourceLine,
    licence: { text: facts.licence, link },
    notes: [
      ...notesOf(step, text, described),
      facts.licence,
      ...(link ? [slidesMessages(text).view(link)] : []),
    ],
  }
}

/** Speaker notes: those of the step, what is shown, and the sources with their addresses. */
function notesOf(step: BriefingSlide, text: Text, described: readonly string[] = []): readonly string[] {
  return [
    ...paragraphsOf(step.notes, /\n\s*\n/),
    ...(step.kicker ? [step.kicker] : []),
    ...described,
    ...step.sources.map((source) => {
      const { before, text: title } = reference(source, text)
      return `${before} ${title} ${source.url}`
    }),
  ]
}

function paragraphsOf(words: string | null, gap: RegExp): readonly string[] {
  return (words ?? '')
    .split(gap)
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
