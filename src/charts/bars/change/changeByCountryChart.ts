import { countryChanges } from '../../../selection/change/countryChanges'
import { earlierSelection } from '../../../selection/change/earlierSelection'
import { leadersOf } from '../../../selection/leadersOf'
import { changeMessages } from '../../../text/onDemand/changeMessages'
import type { ChartContext } from '../../contract/chart'
import { registerChart } from '../../contract/registerChart'
import { changePhrase } from '../../names/changeTitle'
import { comparedDates, laterDate } from '../../names/comparedDates'
import { countryName } from '../../names/countryName'
import { type CountryRow, countryBars } from '../countryBars'

/** A country with its records at both dates. The first part of its bar is what it had at the earlier date. */
interface ChangeRow extends CountryRow {
  before: number
}

/** The bars by country at two dates, for views with an earlier date. */
export const changeByCountryChart = registerChart<ChangeRow>({
  id: 'by-country',
  rows: ({ selection, view, text }) =>
    countryChanges(selection, earlierSelection(selection, earlierIn({ view }))).map(
      ({ country, iso3, before, now }) => ({
        id: iso3,
        label: countryName(selection.dataset, text, country),
        before,
        count: now,
        firm: Math.min(before, now),
      }),
    ),
  columns: (context) => {
    const words = changeMessages(context.text).columns
    const dates = datesOf(context)
    return [
      { id: 'country', label: words.country, value: (row) => row.label },
      { id: 'iso3', label: words.code, value: (row) => row.id },
      { id: `agreements_${earlierIn(context)}`, label: words.by(dates.before), value: (row) => row.before },
      {
        id: `agreements_${laterDate(context.selection)}`,
        label: words.by(dates.now),
        value: (row) => row.count,
      },
      { id: 'change', label: words.change, value: (row) => row.count - row.before },
    ]
  },
  title: (rows, context) => {
    const { selection, text } = context
    const words = changeMessages(text).bars
    const phrase = changePhrase(selection.dataset, selection.filters, text)
    const [first, second] = rows
    const gain = (row: ChangeRow | undefined) => (row ? row.count - row.before : 0)
    // With a tie, or a country that is filtered for, there is no finding.
    const isAlone = first && gain(first) > gain(second) && rows.length > 1
    return {
      whole: isAlone
        ? words.lead(phrase, datesOf(context), first.label, first.before, first.count)
        : words.open(phrase, datesOf(context)),
    }
  },
  subtitle: (_rows, context) => changeMessages(context.text).bars.subtitle(datesOf(context)),
  summary: (rows, { text }) => {
    const gains = rows
      .map(({ label, count, before }) => ({ label, count: count - before }))
      .filter(({ count }) => count > 0)
    const leaders = gains.length > 0 ? text.m.charts.bars.leaders(...leadersOf(gains, 3)) : ''
    return changeMessages(text).bars.summary(leaders, rows.length)
  },
  caveat: (_rows, context) =>
    [
      changeMessages(context.text).caveat(datesOf(context).before),
      context.text.m.charts.byCountry.caveat,
    ].join(' '),
  ...countryBars<ChangeRow>({
    parts: (context) => {
      const words = changeMessages(context.text).bars
      const dates = datesOf(context)
      return { first: words.before(dates.before), second: words.added(dates) }
    },
    nameOf: (row, context) =>
      changeMessages(context.text).bars.row(row.label, row.before, row.count, datesOf(context)),
    valueText,
    category: (row, context) => `${row.label} ${valueText(row, context)}`,
  }),
})

function earlierIn({ view }: Pick<ChartContext, 'view'>): string {
  return view.earlier ?? ''
}

function datesOf(context: ChartContext) {
  return comparedDates(context.selection, earlierIn(context), context.text)
}

/** “20 (+12)” */
function valueText({ before, count }: ChangeRow, { text }: Pick<ChartContext, 'text'>): string {
  return changeMessages(text).bars.value(count, count - before)
}
