import { createContext, useContext } from 'react'
import type { DraftForm } from './useDraftForm'

export const FormContext = createContext<DraftForm<object> | null>(null)

/** Returns the form around a field. Throws outside a form. `Typed`: the input of the form that the field belongs to. */
export function useForm<Typed extends object = object>(): DraftForm<Typed> {
  const form = useContext(FormContext)
  if (!form) throw new Error('useForm outside FormContext')
  return form as DraftForm<Typed>
}
