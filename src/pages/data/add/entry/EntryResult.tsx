import type { Ref } from 'react'
import { useForm } from '../FormContext'
import { ProposalResult } from '../ProposalResult'

/** The valid entry. The file is named after it. */
export function EntryResult({ headingRef }: { headingRef: Ref<HTMLHeadingElement> }) {
  const { memberships, claims } = useForm().draft
  const [membership] = memberships
  const name = membership
    ? `${String(membership.group)}-${String(membership.country)}`
    : String(claims[0]?.id)
  return <ProposalResult file={`${name.toLowerCase()}.json`} headingRef={headingRef} />
}
