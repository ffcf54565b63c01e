import { type ChangeKind, type CountryChange, countryChanges } from '../../../selection/change/countryChanges'
import { earlierSelection } from '../../../selection/change/earlierSelection'
import { groupFilter } from '../../../selection/change/groupFilter'
import { countedByValue } from '../../../selection/counting/readCounts'
import type { Selection } from '../../../selection/select'
import { changeMessages } from '../../../text/onDemand/changeMessages'
import type { Text } from '../../../text/text'
import type { ChartContext } from '../../contract/chart'
import type { ChangePattern, CountryMark, MapChange } from '../../contract/mapChange'
import { comparedDates } from '../../names/comparedDates'

/** A view at two dates, as far as the map of change needs it. */
interface Compared {
  earlier: string
  before: Selection
  changes: readonly CountryChange[]
  /** Position of the program that colours the map; null if all records do. */
  program: number | null
}

/** Lower ends of the classes of added records; the first holds the countries without any. */
const classStarts = [0, 1, 2, 4, 8, 16]

const patternOf: Readonly<Record<ChangeKind, ChangePattern | null>> = {
  new: 'new',
  more: null,
  same: null,
  fewer: 'ended',
}

/** The counts by country at the two dates of a view. */
export function comparedCountries({ selection, view }: ChartContext): Compared {
  const { dataset } = selection
  const earlier = view.earlier ?? ''
  const program = dataset.programIndex.get(view.color) ?? null
  const before = earlierSelection(selection, earlier)
  return { earlier, before, program, changes: countryChanges(selection, before, program) }
}

/** What the map shows of a change. */
export function mapChange(
  { selection, text }: Pick<ChartContext, 'selection' | 'text'>,
  { earlier, before, program, changes }: Compared,
): MapChange {
  const words = changeMessages(text)
  const dates = comparedDates(selection, earlier, text)
  const byCode = new Map(changes.map((change) => [change.iso3, change]))
  const count = (kind: ChangeKind) => changes.filter((change) => change.kind === kind).length
  const groups = groupFilter(selection.filters)
  return {
    marks: new Map(changes.map((change) => [change.iso3, markOf(change)])),
    classes: classStarts.map((from, level) => ({ level, label: classLabel(from, level, text) })),
    patterns: [
      { pattern: 'new', level: 2, label: words.map.isNew(dates.before, groups) },
      { pattern: 'ended', level: 0, label: words.map.fewer(groups) },
    ],
    label: words.map.label,
    tooltip: (iso3) => {
      const found = byCode.get(iso3)
      const counts = words.counts(found?.before ?? 0, found?.now ?? 0)
      return {
        counts: found ? counts : text.m.map.tooltipCount(0),
        change: found ? words.map.tooltipChange(found.now - found.before, dates) : null,
      }
    },
    figures: figuresOf(selection, before, program, changes, text).map(({ label, ...figure }) => ({
      value: words.counts(figure.before, figure.now),
      label: label(figure.now - figure.before, dates),
    })),
    summary: words.map.summary(
      { isNew: count('new'), more: count('more'), same: count('same'), fewer: count('fewer') },
      dates.before,
    ),
  }
}

function markOf({ before, now, kind }: CountryChange): CountryMark {
  const change = now - before
  return {
    level: Math.max(
      0,
      classStarts.findLastIndex((from) => change >= from),
    ),
    pattern: patternOf[kind],
    change,
  }
}

function classLabel(from: number, level: number, text: Text): string {
  if (from === 0) return changeMessages(text).map.none
  return text.m.map.legend.range(from, (classStarts[level + 1] ?? Number.POSITIVE_INFINITY) - 1)
}

/** Agreements and partner countries, of one program if that colours the map. */
function figuresOf(
  later: Selection,
  before: Selection,
  program: number | null,
  changes: readonly CountryChange[],
  text: Text,
) {
  const { figures } = changeMessages(text).map
  const records = ({ counts, count }: Selection) =>
    program === null ? count : (countedByValue(counts, 'program')[program] ?? 0)
  return [
    { before: records(before), now: records(later), label: figures.agreements },
    {
      before: changes.filter((change) => change.before > 0).length,
      now: changes.filter((change) => change.now > 0).length,
      label: figures.countries,
    },
  ]
}
