import { createContext, useContext } from 'react'
import type { RecordForm } from './useRecordForm'

export const FormContext = createContext<RecordForm | null>(null)

/** The form around a field. Throws outside of one. */
export function useForm(): RecordForm {
  const form = useContext(FormContext)
  if (!form) throw new Error('useForm outside FormContext')
  return form
}

/** The id of a control in the page. */
export function idOf(path: string): string {
  return `add-${path}`
}
