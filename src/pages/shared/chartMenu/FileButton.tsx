import type { ReactNode, Ref } from 'react'
import styles from './SaveSheet.module.css'

interface FileButtonProps {
  label: string
  note: string
  isMain?: boolean
  /** Whether what the button shows is open; absent for buttons that show nothing. */
  isOpen?: boolean
  opensDialog?: boolean
  isDisabled?: boolean
  ref?: Ref<HTMLButtonElement>
  onPress: () => void
  /** What belongs to the button, such as its dialog. */
  children?: ReactNode
}

/** A button in the list of a sheet, with a short note on what it is good for. */
export function FileButton(props: FileButtonProps) {
  const { label, note, isMain = false, isOpen, opensDialog, isDisabled, ref, onPress, children } = props
  return (
    <li>
      <button
        ref={ref}
        type="button"
        className={`${styles.file} ${isMain ? styles.isMain : ''}`}
        aria-pressed={isOpen}
        aria-haspopup={opensDialog ? 'dialog' : undefined}
        disabled={isDisabled}
        onClick={onPress}
      >
        <span className={styles.label}>{label}</span> <span className={styles.note}>{note}</span>
      </button>
      {children}
    </li>
  )
}
