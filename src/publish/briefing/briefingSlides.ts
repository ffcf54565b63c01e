import type { ChartContent } from '../../charts/contract/chart'
import { isNamedInFull, viewPhrase } from '../../charts/names/viewPhrase'
import { chartById } from '../../charts/registry'
import { atTwoDates } from '../../charts/twoDates'
import type { Dataset } from '../../dataset/dataset'
import { writerName } from '../../dataset/evidence/writerKey'
import type { Source } from '../../dataset/schema'
import type { Briefing, BriefingNumber, BriefingStep, StepForm } from '../../dataset/schemas/briefing'
import { type AddressProblem, formatQuery, parseQuery } from '../../selection/address/address'
import { viewOfStep } from '../../selection/briefing/stepView'
import { templateParts } from '../../selection/briefing/template'
import { defaultChart, findChartId } from '../../selection/chartTable'
import { hasFilters } from '../../selection/filters'
import { type Selection, select } from '../../selection/select'
import type { View } from '../../selection/view'
import { briefingMessages } from '../../text/onDemand/briefingMessages'
import type { Text } from '../../text/text'
import { briefingWords } from './briefingWords'

/** A number beside a drawing, with its placeholders filled in. */
export interface SlideNumber extends Pick<BriefingNumber, 'mark'> {
  value: string
  label: string
  detail: string | null
}

/** A step of a briefing, resolved: everything a slide on screen, on paper or in a deck needs. */
export interface BriefingSlide {
  /** Id of the step. */
  id: string
  /** Whether the step shows its chart, or only words. */
  form: 'chart' | StepForm
  /** Position in the talk, from 1, and the number of steps. */
  position: number
  count: number
  view: View
  selection: Selection
  /** Query string of the view on Explore with the chart of the step; empty for the map of all data. */
  address: string
  content: ChartContent
  /**
   * One line above the headline: the measure, the filters and what is highlighted. Words without a chart only have the
   * filters that their figures are counted under; empty for none.
   */
  kicker: string
  headline: string
  text: string | null
  notes: string | null
  numbers: readonly SlideNumber[]
  /** One line: the dataset, the publishers of the sources, the caveat of the chart. */
  sourceLine: string
  sources: readonly Source[]
  /** Parts of the view that the current data does not have. */
  problems: readonly AddressProblem[]
}

/**
 * Resolves the steps of a briefing against a dataset. Placeholders are counted in the view of their step; source ids
 * that are missing in `sources` are skipped.
 */
export function briefingSlides(
  briefing: Pick<Briefing, 'steps'> & Partial<Pick<Briefing, 'title' | 'summary'>>,
  dataset: Dataset,
  sources: ReadonlyMap<string, Source>,
  text: Text,
): readonly BriefingSlide[] {
  return briefing.steps.map((step, index) => {
    const { view, problems } = viewOfStep(step.view, dataset)
    const selection = select(dataset, view.filters)
    const content = atTwoDates(chartById(chartOf(step))).content({ selection, view, text })
    const own = step.sources.flatMap((id) => sources.get(id) ?? [])
    const words = (template: string) => briefingWords(template, selection, text)
    const form = step.form ?? 'chart'
    const [ownHeadline, ownText] =
      form === 'title'
        ? [step.headline ?? briefing.title, step.text ?? briefing.summary]
        : [step.headline, step.text]
    return {
      id: step.id,
      form,
      position: index + 1,
      count: briefing.steps.length,
      view,
      selection,
      address: addressOf(step),
      content,
      kicker:
        form === 'chart' ? kickerOf(content, selection, text) : kickerOfWords(step, content, selection, text),
      headline: ownHeadline ? words(ownHeadline) : content.title,
      text: ownText ? words(ownText) : null,
      notes: step.notes ? words(step.notes) : null,
      numbers: (step.numbers ?? []).map((number) => numberInWords(number, selection, text)),
      sourceLine: sourceLine(form === 'chart' ? content : { ...content, caveat: null }, own, text),
      sources: own,
      problems,
    }
  })
}

function kickerOf({ subtitle, highlight, scope }: ChartContent, { dataset, filters }: Selection, text: Text) {
  if (!hasFilters(filters)) return joined([subtitle, highlight])
  // Too many filters for a phrase are listed.
  return isNamedInFull(filters)
    ? joined([subtitle, briefingMessages(text).slide.only(viewPhrase(dataset, filters, text)), highlight])
    : joined([subtitle, scope])
}

/** The filters that the figures of a step without a chart are counted under; empty if it has no figures or filters. */
function kickerOfWords(
  step: BriefingStep,
  { scope }: ChartContent,
  { dataset, filters }: Selection,
  text: Text,
): string {
  const templates = [
    step.headline,
    step.text,
    ...(step.numbers ?? []).flatMap(({ value, detail, view }) => (view === undefined ? [value, detail] : [])),
  ]
  const hasFigures = templates.some((template) =>
    templateParts(template ?? '').some(({ kind }) => kind === 'placeholder'),
  )
  if (!hasFigures || !hasFilters(filters)) return ''
  return isNamedInFull(filters)
    ? briefingMessages(text).slide.only(viewPhrase(dataset, filters, text))
    : (scope ?? '')
}

/** The parts in one line. A part that is a sentence loses its full stop. */
function joined(parts: readonly (string | null)[]): string {
  return parts
    .flatMap((part) => part || [])
    .map((part, index, { length }) => (index < length - 1 ? part.replace(/\.$/, '') : part))
    .join(' · ')
}

function addressOf(step: BriefingStep): string {
  const chart = chartOf(step)
  return chart === defaultChart ? step.view : formatQuery({ ...parseQuery(step.view), chart })
}

function chartOf(step: BriefingStep) {
  return findChartId(step.chart) ?? defaultChart
}

function numberInWords(number: BriefingNumber, ofStep: Selection, text: Text): SlideNumber {
  const selection =
    number.view === undefined
      ? ofStep
      : select(ofStep.dataset, viewOfStep(number.view, ofStep.dataset).view.filters)
  const words = (template: string) => briefingWords(template, selection, text)
  return {
    value: words(number.value),
    label: words(number.label),
    detail: number.detail ? words(number.detail) : null,
    mark: number.mark,
  }
}

function sourceLine(
  content: Pick<ChartContent, 'source' | 'caveat'>,
  sources: readonly Source[],
  text: Text,
): string {
  const words = briefingMessages(text).slide
  const publishers = [
    ...new Set(
      sources.map((source) =>
        source.published
          ? words.publisher(writerName(source), source.published.slice(0, 4))
          : writerName(source),
      ),
    ),
  ]
  return [content.source, publishers.length > 0 ? words.also(publishers) : '', content.caveat]
    .filter(Boolean)
    .join(' ')
}
