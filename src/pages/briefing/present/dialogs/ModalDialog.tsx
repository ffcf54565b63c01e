import { type ReactNode, useLayoutEffect, useRef } from 'react'
import styles from './ModalDialog.module.css'

interface ModalDialogProps {
  name: string
  /** As large as the screen, instead of as its content. */
  isWide?: boolean
  onClose: () => void
  children: ReactNode
}

/** A native dialog over everything, in full screen too: it keeps the focus, and Escape closes it. */
export function ModalDialog({ name, isWide = false, onClose, children }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Closed before it leaves the page: only then does the browser give the focus back.
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
