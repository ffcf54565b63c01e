import styles from './ChartMenu.module.css'

interface MenuItemProps {
  label: string
  note?: string
  onPress: () => void
}

/** One thing that a menu gives, with a few words on what it is good for. */
export function MenuItem({ label, note, onPress }: MenuItemProps) {
  return (
    <li>
      <button type="button" className={styles.item} onClick={onPress}>
        <span className={styles.label}>{label}</span>
        {note && <span className={styles.note}>{note}</span>}
      </button>
    </li>
  )
}
