import { alignmentName } from '../../../charts/map/coalitionNames'
import { comparedDates } from '../../../charts/names/comparedDates'
import { type Alignment, alignments } from '../../../selection/alignment'
import { earlierSelection } from '../../../selection/change/earlierSelection'
import { recordChanges } from '../../../selection/change/recordChanges'
import { hasFilters } from '../../../selection/filters'
import type { Selection } from '../../../selection/select'
import { changeMessages } from '../../../text/onDemand/changeMessages'
import { useText } from '../../../ui/TextProvider'
import { headline } from '../../shared/filters/headline'
import { FigureLink, type FigureTarget } from '../../shared/links/FigureLink'
import { useView } from '../../shared/view/useView'
import styles from '../HeadlineFigures.module.css'

type ListTarget = Extract<FigureTarget, { list: unknown }>

/** A figure at both dates. */
interface Change {
  id: string
  label: string
  before: number
  now: number
  /** Where its numbers lead; null if no page lists what they count. */
  list: ListTarget['list'] | null
  /** After the change; null for nothing more. */
  note: string | null
}

/** The key figures of the view at two dates, with their changes; those of the coalitions if they colour the map. */
export function ChangeFigures({ earlier }: { earlier: string }) {
  const text = useText()
  const words = changeMessages(text)
  const { view, selection } = useView()
  const before = earlierSelection(selection, earlier)
  const dates = comparedDates(selection, earlier, text)
  const sides = useSideChanges(before)
  const counts = useCountChanges(before)
  const [agreements, countries] = counts
  return (
    <>
      <dl className={styles.figures}>
        {(view.color === 'alignment' ? sides : counts).map((figure) => (
          <div key={figure.id} className={styles.figure}>
            <dt className={styles.label}>{figure.label}</dt>
            <dd className={styles.value}>
              <Count figure={figure} at="before" selection={before} date={dates.before} />
              <span aria-hidden="true">{words.arrow}</span>
              <Count figure={figure} at="now" selection={selection} date={dates.now} />
            </dd>
            <dd className={styles.note}>
              {[words.signed(figure.now - figure.before), figure.note].filter(Boolean).join(' · ')}
            </dd>
          </div>
        ))}
      </dl>
      {agreements && countries && (
        <p className={styles.sentence}>{words.sentence(dates, agreements, countries)}</p>
      )}
    </>
  )
}

interface CountProps {
  figure: Change
  at: 'before' | 'now'
  selection: Selection
  /** The date in words. */
  date: string
}

/** One of the two numbers of a figure. It leads to what was counted at its date. */
function Count({ figure: { list, label, ...counts }, at, selection: { filters }, date }: CountProps) {
  const text = useText()
  const value = text.f.number(counts[at])
  const name = changeMessages(text).labelBy(label, date)
  return list ? (
    <FigureLink
      value={value}
      label={name}
      target={{ list, filters, ...(list === 'coalitions' && { hash: 'members' }) }}
    />
  ) : (
    value
  )
}

/** Agreements, partner countries, programs and organisations. */
function useCountChanges(earlier: Selection): readonly Change[] {
  const text = useText()
  const { selection } = useView()
  const words = text.m.explore.figures
  const [before, now] = [headline(earlier), headline(selection)]
  const { ended } = recordChanges(selection, earlier)
  const change = (
    id: 'agreements' | 'partnerCountries' | 'programs' | 'organisations',
    list: ListTarget['list'],
    note: string | null = null,
  ): Change => ({ id, label: words[id](now[id]), before: before[id], now: now[id], list, note })
  return [
    change(
      'agreements',
      'agreements',
      ended.length > 0 ? changeMessages(text).endedSince(ended.length) : null,
    ),
    change('partnerCountries', 'countries'),
    change('programs', 'programs'),
    change('organisations', 'organisations'),
  ]
}

/** How many countries are in each coalition alone, and in both. */
function useSideChanges(earlier: Selection): readonly Change[] {
  const text = useText()
  const { selection } = useView()
  // The page of the coalitions knows no other filter than the day.
  const isOnlyByDay = !hasFilters({ ...selection.filters, to: null })
  const count = (of: Selection, side: Alignment) =>
    [...alignments(of).values()].filter((other) => other === side).length
  return (['subject', 'both', 'other'] as const).map((side) => ({
    id: side,
    label: alignmentName(side, { selection, text }),
    before: count(earlier, side),
    now: count(selection, side),
    list: isOnlyByDay ? ('coalitions' as const) : null,
    note: null,
  }))
}
