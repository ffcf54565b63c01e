import { type ReactNode, useLayoutEffect, useRef } from 'react'
import styles from './ModalDialog.module.css'

interface ModalDialogProps {
  name: string
  /** Fills the screen instead of fitting its content. */
  isWide?: boolean
  onClose: () => void
  children: ReactNode
}

/** A native modal dialog, also above a full-screen element. It traps the focus; Escape closes it. */
export function ModalDialog({ name, isWide = false, onClose, children }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Close before unmounting: only then does the browser restore the focus.
  useLayoutEffect(function show() {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${isWide ? styles.isWide : ''}`}
      aria-label={name}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      {children}
    </dialog>
  )
}
