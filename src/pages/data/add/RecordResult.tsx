import type { Ref } from 'react'
import { additionsOf } from '../../../dataset/draft/draft'
import { addRecordMessages } from '../../../text/onDemand/addRecordMessages'
import { useText } from '../../../ui/TextProvider'
import { DraftFile } from './DraftFile'
import { useForm } from './FormContext'
import { JsonPart } from './JsonPart'

/** The valid record: as a file for the command line, and as JSON for each file of the data folder. */
export function RecordResult({ headingRef }: { headingRef: Ref<HTMLHeadingElement> }) {
  const words = addRecordMessages(useText())
  const { draft } = useForm()
  const file = `${String(draft.agreement?.id)}.json`
  return (
    <DraftFile file={file} heading={words.ready} lead={words.readyLead(file)} headingRef={headingRef}>
      <p>{words.byHand}</p>
      {additionsOf(draft).map(({ path, value, part }) => (
        <JsonPart
          key={`${part.list} ${part.index}`}
          heading={words.into(path)}
          copyName={words.copyName(path)}
          json={JSON.stringify(value, null, 2)}
        />
      ))}
    </DraftFile>
  )
}
