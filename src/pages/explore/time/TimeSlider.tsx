import { yearOf } from '../../../dataset/partialDate'
import { useText } from '../../../ui/TextProvider'
import { PeriodFields } from '../../shared/filters/PeriodFields'
import { PeriodTrack } from '../../shared/time/PeriodTrack'
import { useCurrentView, useView } from '../../shared/view/useView'
import { CompareDates } from '../change/CompareDates'
import { PlayButton } from './PlayButton'
import styles from './TimeSlider.module.css'

/** The period: year fields, a play button, and a range slider over a bar chart of agreements per year. */
export function TimeSlider() {
  const { m } = useText()
  const { selection } = useView()
  const { view, changeView } = useCurrentView()
  const years = { first: selection.firstYear, last: yearOf(selection.dataset.lastDay) }
  return (
    <section className={`${styles.slider} screen-only`} aria-label={m.explore.slider.name}>
      <div className={styles.controls}>
        <PlayButton years={years} />
        <div>
          <p className={styles.title}>{m.explore.slider.title}</p>
          <PeriodFields />
        </div>
      </div>
      <PeriodTrack
        selection={selection}
        years={years}
        period={view.filters}
        onChange={(next, isContinued) =>
          changeView(
            (current) => ({ ...current, filters: { ...current.filters, ...next(current.filters) } }),
            { replace: isContinued },
          )
        }
      />
      <div className={styles.compare}>
        <CompareDates />
      </div>
    </section>
  )
}
