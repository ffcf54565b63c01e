import { type ReactNode, useRef, useState } from 'react'
import styles from './DropDown.module.css'
import { Icon, type IconName } from './Icon'

interface DropDownProps {
  label: ReactNode
  icon?: IconName
  /** Accessible name, if several buttons share a label. */
  name?: string
  variant?: 'line' | 'quiet'
  opens?: 'down' | 'up'
  children: ReactNode
}

/**
 * A button that opens a small panel below it, or above it at the foot of a screen. Escape and leaving the panel close
 * it. The content is mounted only while open.
 */
export function DropDown({ label, icon, name, variant = 'line', opens = 'down', children }: DropDownProps) {
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLElement>(null)
  return (
    <details
      className={styles.menu}
      open={isOpen}
      onClick={(event) => {
        if (!(event.target instanceof Node && button.current?.contains(event.target))) return
        // Opened here, not by the browser, whose toggle event comes too late for Enter followed at once by Tab.
        event.preventDefault()
        setIsOpen(!isOpen)
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return
        event.stopPropagation()
        setIsOpen(false)
        button.current?.focus()
      }}
    >
      <summary ref={button} className={`${styles.button} ${styles[variant] ?? ''}`} aria-label={name}>
        {icon && <Icon name={icon} />}
        {icon ? <span>{label}</span> : label}
      </summary>
      {/* Focusable, so that a click inside keeps the focus in the menu and does not close it. */}
      {isOpen && (
        <div className={`${styles.panel} ${opens === 'up' ? styles.isAbove : ''}`} tabIndex={-1}>
          {children}
        </div>
      )}
    </details>
  )
}
