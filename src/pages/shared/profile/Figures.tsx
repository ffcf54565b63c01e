import styles from './ProfilePage.module.css'

interface Figure {
  /** What is counted; stands under the value. */
  label: string
  value: string
}

/** The numbers of a profile, each over what it counts. */
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
