import { createContext, useContext } from 'react'
import type { RecordForm } from './useRecordForm'

export const FormContext = createContext<RecordForm | null>(null)

/** Returns the form around a field. Throws outside a form. */
export function useForm(): RecordForm {
  const form = useContext(FormContext)
  if (!form) throw new Error('useForm outside FormContext')
  return form
}

/** Returns the DOM id of a control. */
export function idOf(path: string): string {
  return `add-${path}`
}
