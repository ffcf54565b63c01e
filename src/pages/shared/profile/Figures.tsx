import { FigureLink, type FigureTarget } from '../links/FigureLink'
import styles from './ProfilePage.module.css'

/** A key figure of a profile. */
export interface Figure {
  /** What is counted; shown below the value. */
  label: string
  value: string
  /** What it counts; absent if it counts nothing. */
  target?: FigureTarget
}

/** Key figures of a profile, each leading to what it counts. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value, target }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{target ? <FigureLink value={value} label={label} target={target} /> : value}</dd>
        </div>
      ))}
    </dl>
  )
}
