import { withValues } from '../../../selection/filters'
import type { View } from '../../../selection/view'
import type { ChartActions, ChartContext } from '../../contract/chart'
import type { MapGeometry } from '../../contract/mapGeometry'
import { textWidth } from '../../picture/textWidth'
import { mapFrame } from '../area/mapFrame'
import { drawingPatterns } from '../mapFill'
import { LegendMark } from './LegendMark'
import { classGapPx, isSiteKey, type LegendClass, type LegendKey, legendEntries } from './legendEntries'
import styles from './MapLegend.module.css'

interface MapLegendProps extends ChartContext {
  actions: ChartActions | undefined
  /** The frame that the map draws, once it is known. */
  drawn?: MapGeometry | null
}

/** The legend of the interactive map. Pressing a class filters by its countries; pressing it again clears the filter. */
export function MapLegend({ actions, drawn = null, ...context }: MapLegendProps) {
  const { text, selection } = context
  const { classes, keys } = legendEntries(context, drawn)
  const isWorld = mapFrame(context).area === 'world'
  const chosen = selection.filters.country
  const isPressed = ({ countries }: LegendClass) =>
    chosen.length > 0 &&
    chosen.length === countries.length &&
    countries.every((code) => chosen.includes(code))
  const press = (entry: LegendClass) =>
    actions?.changeView((view) => withCountries(view, isPressed(entry) ? [] : entry.countries))
  return (
    <fieldset
      className={styles.legend}
      aria-label={actions ? text.m.map.legend.name : text.m.map.legend.pictureName}
    >
      {classes.length > 0 && (
        <div className={hasLongLabels(classes) ? `${styles.scale} ${styles.isLong}` : styles.scale}>
          {classes.map((entry) =>
            actions ? (
              <button
                key={entry.label}
                type="button"
                className={styles.class}
                disabled={entry.countries.length === 0}
                aria-pressed={isPressed(entry)}
                aria-label={text.m.map.legend.only(entry.label, entry.countries.length)}
                onClick={() => press(entry)}
              >
                <span className={styles.swatch} style={{ background: entry.colour }} />
                <span className={styles.name}>{entry.label}</span>
              </button>
            ) : (
              <span key={entry.label} className={styles.class}>
                <span className={styles.swatch} style={{ background: entry.colour }} />
                <span className={styles.name}>{entry.label}</span>
              </span>
            ),
          )}
        </div>
      )}
      {keys.map((key) => (
        <KeyButton key={key.label} entry={key} isWorld={isWorld} actions={actions} />
      ))}
    </fieldset>
  )
}

/** Width of the legend on the narrowest phone. */
const narrowestPx = 288

/** Whether the labels of the classes do not fit side by side on the narrowest phone. */
function hasLongLabels(classes: readonly LegendClass[]): boolean {
  const widest = Math.max(...classes.map(({ label }) => textWidth(label, 12)))
  return classes.length * (widest + classGapPx) > narrowestPx
}

interface KeyButtonProps {
  entry: LegendKey
  isWorld: boolean
  actions: ChartActions | undefined
}

function KeyButton({ entry, isWorld, actions }: KeyButtonProps) {
  const { label, symbol, apply } = entry
  const mark = (
    <svg className={styles.key} width="20" height="12" aria-hidden="true">
      <LegendMark symbol={symbol} patterns={drawingPatterns} />
    </svg>
  )
  if (!apply || !actions)
    return (
      <span className={isWorld && isSiteKey(entry) ? `${styles.entry} ${styles.isSite}` : styles.entry}>
        {mark}
        {label}
      </span>
    )
  return (
    <button type="button" className={styles.entry} onClick={() => actions.changeView(apply)}>
      {mark}
      {label}
    </button>
  )
}

function withCountries(view: View, countries: readonly string[]): View {
  return { ...view, filters: withValues(view.filters, 'country', countries) }
}
