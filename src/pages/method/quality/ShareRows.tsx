import type { QualityEntry } from '../../../dataset/schemas/quality'
import type { QualityGroup, ShareRow } from '../../../selection/quality/qualityGroups'
import { qualityMessages } from '../../../text/onDemand/qualityMessages'
import { useText } from '../../../ui/TextProvider'
import { groupName, rowName } from './groupNames'
import styles from './Quality.module.css'

interface ShareRowsProps {
  groups: readonly QualityGroup[]
  kind: QualityEntry['kind']
}

/** Labelled shares between 0 and 100 %, grouped: a dot on the share, a line over its interval. Static, at any width. */
export function ShareRows({ groups, kind }: ShareRowsProps) {
  const text = useText()
  const words = qualityMessages(text)
  return (
    <div className={styles.chart}>
      {groups.map((group) => (
        <section key={`${group.by} ${group.of}`}>
          <h4 className={styles.group}>{groupName(group, kind, text)}</h4>
          <ul>
            {group.rows.map((row) => (
              <li key={row.value} className={styles.row}>
                <span className={styles.label}>
                  {rowName(group, row, text)}{' '}
                  <span className={styles.quiet}>{words.ofTotal(row.count, row.total)}</span>
                </span>
                <SharePlot row={row} />
                <span className={styles.value}>
                  {text.f.percent(row.share)}{' '}
                  <span className={styles.quiet}>{words.interval(row.interval)}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div className={styles.row}>
        <svg className={styles.axis} aria-hidden="true">
          {[0, 0.5, 1].map((share) => (
            <text key={share} x={percent(share)} y="0.75rem">
              {text.f.percent(share)}
            </text>
          ))}
        </svg>
      </div>
    </div>
  )
}

const gridLines = [0, 0.25, 0.5, 0.75, 1]

/** The dot and interval of one row. Its numbers stand beside it as text. */
function SharePlot({ row: { value, share, interval } }: { row: ShareRow }) {
  return (
    <svg className={styles.plot} aria-hidden="true" data-tone={value === 'wrong' ? 'wrong' : undefined}>
      {gridLines.map((at) => (
        <line key={at} className={styles.grid} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
      ))}
      <line
        className={styles.whisker}
        x1={percent(interval.low)}
        x2={percent(interval.high)}
        y1="50%"
        y2="50%"
      />
      <circle className={styles.dot} cx={percent(share)} cy="50%" r="4.5" />
    </svg>
  )
}

/** A position on the axis as an SVG length. Rounded, so that markup does not depend on the last digits. */
function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}
