import styles from './ProfilePage.module.css'

interface Figure {
  /** What is counted; shown below the value. */
  label: string
  value: string
}

/** Key figures of a profile. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
