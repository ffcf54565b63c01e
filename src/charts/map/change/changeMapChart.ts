import { changeMessages } from '../../../text/onDemand/changeMessages'
import type { ChartContext, RegisteredChart } from '../../contract/chart'
import { registerChart } from '../../contract/registerChart'
import { changeTitle } from '../../names/changeTitle'
import { comparedDates, laterDate } from '../../names/comparedDates'
import { countryName } from '../../names/countryName'
import { facetLabel } from '../../names/facetLabel'
import { subjectName } from '../../names/subjectName'
import { mapDrawingParts } from '../drawing/mapDrawingParts'
import { mapCaveat } from '../mapChart'
import { emptyRow, type MapRow, mapRows } from '../mapRows'
import { shownPart } from '../mapWords'
import { colouredCountries, shownArea } from '../shownArea'
import { comparedCountries, mapChange } from './mapChange'

/** One country of the map of change: also a row of its table and CSV. */
interface ChangeRow extends MapRow {
  before: number
  now: number
  /** What became of it, in words. */
  what: string
}

const chart = registerChart<ChangeRow>({
  id: 'map',
  drawsInterest: true,
  rows: changeRows,
  columns: (context) => {
    const { earlier } = comparedCountries(context)
    const words = changeMessages(context.text).columns
    const dates = comparedDates(context.selection, earlier, context.text)
    return [
      { id: 'country', label: words.country, value: (row) => row.name },
      { id: 'iso3', label: words.code, value: (row) => row.iso3 },
      { id: `agreements_${earlier}`, label: words.by(dates.before), value: (row) => row.before },
      {
        id: `agreements_${laterDate(context.selection)}`,
        label: words.by(dates.now),
        value: (row) => row.now,
      },
      { id: 'change', label: words.change, value: (row) => row.now - row.before },
      { id: 'what', label: words.what, value: (row) => row.what },
    ]
  },
  title: (_rows, context) => {
    const { earlier, program } = comparedCountries(context)
    const { selection, view, text } = context
    const title = changeTitle(selection, earlier, text, program === null ? null : view.color)
    return { whole: withArea(title, context) }
  },
  subtitle: (_rows, context) => {
    const { earlier, program } = comparedCountries(context)
    const { selection, view, text } = context
    const words = changeMessages(text).map
    const dates = comparedDates(selection, earlier, text)
    const subject = subjectName(selection.dataset, text)
    const subtitle =
      program === null
        ? words.subtitle(subject, dates)
        : words.programSubtitle(facetLabel(selection.dataset, text, 'program', view.color), subject, dates)
    return [subtitle, ...shownPart(context)].join('. ')
  },
  summary: (_rows, { change }) => change?.summary ?? '',
  caveat: (_rows, context) => {
    const dates = comparedDates(context.selection, comparedCountries(context).earlier, context.text)
    return `${changeMessages(context.text).caveat(dates.before)} ${mapCaveat(context)}`
  },
  ...mapDrawingParts,
})

/** The map of the change between two dates, for views with an earlier date that it can show. */
export const changeMapChart: RegisteredChart = {
  id: 'map',
  content: (context) => chart.content({ ...context, change: mapChange(context, comparedCountries(context)) }),
}

/** The counts of the area that the map shows after those of the view, if it leaves out countries of the view. */
function withArea(title: string, context: ChartContext): string {
  const { selection, text } = context
  const area = shownArea(context)
  const countsRecords = selection.filters.country.length > 0
  if (!area || countsRecords || colouredCountries(context).outside === 0) return title
  const shown = comparedCountries(context).changes.filter(({ iso3 }) => area.countries.has(iso3))
  return changeMessages(text).map.inArea(
    title,
    area.name,
    shown.filter(({ before }) => before > 0).length,
    shown.filter(({ now }) => now > 0).length,
  )
}

/** The countries with a record at either date, greatest gain first, then those with expressions of interest alone. */
function changeRows(context: ChartContext): readonly ChangeRow[] {
  const { selection, text } = context
  const words = changeMessages(text)
  const { earlier, changes } = comparedCountries(context)
  const dates = comparedDates(selection, earlier, text)
  const rows = new Map(mapRows(context).map((row) => [row.iso3, row]))
  const changed = changes.map(({ country, iso3, before, now, kind }): ChangeRow => {
    const name = countryName(selection.dataset, text, country)
    return {
      ...(rows.get(iso3) ?? emptyRow(iso3, name)),
      before,
      now,
      what: words.kinds[kind],
      spoken: words.map.spoken(name, before, now, dates),
    }
  })
  const listed = new Set(changed.map(({ iso3 }) => iso3))
  const interested = [...rows.values()].filter(({ iso3, count }) => !listed.has(iso3) && count === 0)
  return [...changed, ...interested.map((row) => ({ ...row, before: 0, now: 0, what: words.interestOnly }))]
}
