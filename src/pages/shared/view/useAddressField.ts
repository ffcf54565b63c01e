import { type ChangeEvent, type RefObject, useEffect, useRef } from 'react'
import type { View } from '../../../selection/view'
import { useCurrentView } from './useView'

interface AddressField {
  ref: RefObject<HTMLInputElement | null>
  type: 'search'
  defaultValue: string
  maxLength: number
  onChange: (event: ChangeEvent<HTMLInputElement>) => void
}

/**
 * Attributes of a search field whose text is in the address, trimmed. The field shows the address, except while it has
 * focus: then the reader's text wins. Only the first letter adds a step to the history.
 */
export function useAddressField(text: string, withText: (view: View, text: string) => View): AddressField {
  const { changeView } = useCurrentView()
  const ref = useRef<HTMLInputElement>(null)
  useEffect(
    function showAddress() {
      if (ref.current && document.activeElement !== ref.current) ref.current.value = text
    },
    [text],
  )
  return {
    ref,
    type: 'search',
    defaultValue: text,
    maxLength: 200,
    onChange: (event) => {
      const typed = event.target.value.trim()
      changeView((current) => withText(current, typed), { replace: text !== '' })
    },
  }
}
