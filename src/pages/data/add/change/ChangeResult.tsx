import type { Ref } from 'react'
import { useForm } from '../FormContext'
import { ProposalResult } from '../ProposalResult'
import { changesSomething } from './typedChange'

/** The valid change, if it changes anything. */
export function ChangeResult({ headingRef }: { headingRef: Ref<HTMLHeadingElement> }) {
  const { draft } = useForm()
  if (!changesSomething(draft)) return null
  return <ProposalResult file={`${draft.changes[0]?.id}-change.json`} headingRef={headingRef} />
}
