import { lazy, useCallback, useRef, useState } from 'react'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { LaterPart } from '../../shared/later/LaterPart'
import { useCurrentView } from '../../shared/view/useView'

const EarlierField = lazy(() => import('./EarlierField').then((module) => ({ default: module.EarlierField })))

/** A button that opens the field for an earlier date; the field itself if there is one. */
export function CompareDates() {
  const { m } = useText()
  const { view } = useCurrentView()
  const [isOpen, setIsOpen] = useState(false)
  const isClosed = useRef(false)
  // The button that closed the field is gone.
  const takeFocus = useCallback((button: HTMLButtonElement | null) => {
    if (isClosed.current) button?.focus()
    isClosed.current = false
  }, [])
  const handleClose = () => {
    isClosed.current = true
    setIsOpen(false)
  }
  if (!isOpen && view.earlier === null)
    return (
      <Button ref={takeFocus} variant="link" onClick={() => setIsOpen(true)}>
        {m.explore.slider.compare}
      </Button>
    )
  return (
    <LaterPart>
      <EarlierField takesFocus={isOpen} onClose={handleClose} />
    </LaterPart>
  )
}
