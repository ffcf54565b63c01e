import type { ChartActions, ChartContext, DrawingProps } from '../contract/chart'
import { mutedOpacity } from '../highlight/highlight'
import { Legend } from '../legend/Legend'
import { EntryLink } from '../names/EntryLink'
import styles from './Ladder.module.css'
import { drawnLadder } from './ladderHeight'
import { ladderColour, ladderKeys, mutedEntries } from './ladderMarks'
import type { LadderRow } from './ladderRows'
import { type LadderRung, ladderRungs } from './ladderRungs'
import { RungSign } from './RungSign'

interface LadderDrawingProps extends ChartContext {
  rows: readonly LadderRow[]
  /** Absent until the width is known: the style sheet alone lays out the ladder then. */
  widthPx?: number
  roomPx?: number | undefined
  actions?: ChartActions | undefined
}

/** Partners from the firmest tie to the loosest, next to the totals that others have stated. */
export function LadderDrawing(props: DrawingProps<LadderRow> | LadderDrawingProps) {
  const { rows, widthPx, roomPx, actions, ...context } = props
  const drawn = widthPx === undefined ? null : drawnLadder(rows, context, { widthPx, roomPx })
  const words = context.text.m.charts.ladder
  return (
    <>
      <Legend keys={ladderKeys(rows, context)} />
      <div className={styles.ladder} data-form={drawn?.form ?? 'full'}>
        <p className={styles.totalHead}>{words.runningTotal}</p>
        <ol>
          {ladderRungs(rows, context).map((rung, index) => (
            <Rung
              key={rung.step}
              rung={rung}
              heightPx={drawn?.layout.rungs[index]?.heightPx}
              context={context}
              actions={actions}
            />
          ))}
        </ol>
      </div>
    </>
  )
}

interface RungProps {
  rung: LadderRung
  heightPx: number | undefined
  context: ChartContext
  actions: ChartActions | undefined
}

function Rung({ rung, heightPx, context, actions }: RungProps) {
  const { text } = context
  const { name, explain, entries, total, isFirstBelow } = rung
  return (
    <li className={styles.rung} style={heightPx === undefined ? {} : { minBlockSize: `${heightPx / 16}rem` }}>
      {isFirstBelow && <p className={styles.below}>{text.m.charts.ladder.below}</p>}
      <p className={styles.count}>{text.f.number(entries.length)}</p>
      <div>
        <h3 className={styles.name}>{name}</h3>
        <p className={styles.explain}>{explain}</p>
      </div>
      <Entries entries={entries} context={context} actions={actions} />
      {total && (
        <p className={styles.total}>
          <b>{text.f.number(total.value)}</b> {total.words}
        </p>
      )}
    </li>
  )
}

interface EntriesProps extends Pick<RungProps, 'context' | 'actions'> {
  entries: readonly LadderRow[]
}

/** The partners on one rung, each with the date of the record that puts it there. */
function Entries({ entries, context, actions }: EntriesProps) {
  if (entries.length === 0) return null
  const colour = ladderColour(context.selection)
  const isMutedEntry = mutedEntries(context)
  return (
    <ul className={styles.entries}>
      {entries.map((row) => {
        const { step, iso3, name, record } = row
        const isMuted = isMutedEntry(row)
        return (
          <li key={iso3 ?? record.id} data-muted={isMuted}>
            <svg
              width="12"
              height="12"
              className={styles.sign}
              opacity={isMuted ? mutedOpacity : undefined}
              aria-hidden="true"
            >
              <RungSign step={step} colour={colour} />
            </svg>
            <span>
              {iso3 ? (
                <EntryLink id={iso3} kind="country" actions={actions}>
                  {name}
                </EntryLink>
              ) : (
                name
              )}{' '}
              <EntryLink id={record.id} kind="record" className={styles.date} actions={actions}>
                {context.text.f.shortDate(record.date.value)}
              </EntryLink>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
