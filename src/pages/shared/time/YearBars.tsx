import { isOpenYear } from '../../../dataset/horizon/horizonOf'
import type { Selection } from '../../../selection/select'
import { useText } from '../../../ui/TextProvider'
import styles from './PeriodTrack.module.css'
import type { Years } from './period'

/** Every fifth year has a label. On narrow screens the style sheet hides those between decades. */
const labelEvery = 5

interface YearBarsProps {
  selection: Selection
  years: Years
  chosen: Years
}

/** Track of the slider: a bar per year. Bars outside the period are faded; a year that is not fully researched is striped. */
export function YearBars({ selection, years, chosen }: YearBarsProps) {
  const { f } = useText()
  const counts = [...selection.years]
  const most = Math.max(...counts, 1)
  const peak = counts.indexOf(most)
  const isChosen = (year: number) => year >= chosen.first && year <= chosen.last
  return (
    <div className={styles.bars} aria-hidden="true">
      <div
        className={styles.period}
        style={{ '--from': chosen.first - years.first, '--to': chosen.last - years.first + 1 }}
      />
      {counts.map((count, index) => {
        const year = years.first + index
        const classes = [
          styles.bar,
          isChosen(year) ? '' : styles.isOff,
          isOpenYear(selection.dataset, year) ? styles.isOpen : '',
        ]
        return (
          <div key={year} className={styles.year}>
            <div className={classes.join(' ')} style={{ '--height': count / most }}>
              {index === peak && count > 0 && <span className={styles.peak}>{f.number(count)}</span>}
            </div>
            {year % labelEvery === 0 && (
              <span className={`${styles.tick} ${year % 10 === 0 ? '' : styles.isMinor}`}>
                {f.year(year)}
              </span>
            )}
          </div>
        )
      })}
    </div>
  )
}
