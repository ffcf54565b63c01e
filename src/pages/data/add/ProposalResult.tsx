import type { Ref } from 'react'
import { draftText } from '../../../dataset/draft/draftText'
import { addRecordMessages } from '../../../text/onDemand/addRecordMessages'
import { useText } from '../../../ui/TextProvider'
import { DraftFile } from './DraftFile'
import { useForm } from './FormContext'
import { JsonPart } from './JsonPart'

interface ProposalResultProps {
  /** Name of the file. */
  file: string
  headingRef: Ref<HTMLHeadingElement>
}

/** A valid change or entry, as a file for the command line or an issue. */
export function ProposalResult({ file, headingRef }: ProposalResultProps) {
  const words = addRecordMessages(useText())
  const { draft } = useForm()
  return (
    <DraftFile
      file={file}
      heading={words.change.ready}
      lead={words.change.readyLead(file)}
      headingRef={headingRef}
    >
      <JsonPart heading={file} copyName={words.copyName(file)} json={draftText(draft).trimEnd()} />
    </DraftFile>
  )
}
