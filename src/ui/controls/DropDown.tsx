import { type ReactNode, useRef, useState } from 'react'
import styles from './DropDown.module.css'

interface DropDownProps {
  label: ReactNode
  /** What assistive technology calls the button, where the label alone could be of several. */
  name?: string
  variant?: 'line' | 'quiet'
  opens?: 'down' | 'up'
  children: ReactNode
}

/**
 * A button that opens a small panel below it, or above it at the foot of a screen; Escape and leaving it close it. What
 * it holds exists only while open.
 */
export function DropDown({ label, name, variant = 'line', opens = 'down', children }: DropDownProps) {
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLElement>(null)
  return (
    <details
      className={styles.menu}
      open={isOpen}
      onClick={(event) => {
        if (!(event.target instanceof Node && button.current?.contains(event.target))) return
        // Opened here and not by the browser, which tells of it too late for who presses Enter and Tab at once.
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
        {label}
      </summary>
      {/* A click inside moves the focus here, so that it does not leave and close the panel. */}
      {isOpen && (
        <div className={`${styles.panel} ${opens === 'up' ? styles.isAbove : ''}`} tabIndex={-1}>
          {children}
        </div>
      )}
    </details>
  )
}
