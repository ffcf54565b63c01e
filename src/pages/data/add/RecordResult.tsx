import type { Ref } from 'react'
import { additionsOf } from '../../../dataset/draft/draft'
import { draftText } from '../../../dataset/draft/draftText'
import { saveFile } from '../../../publish/files/saveFile'
import { addRecordMessages } from '../../../text/onDemand/addRecordMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import styles from './AddRecordForm.module.css'
import { useForm } from './FormContext'
import { JsonPart } from './JsonPart'

/** The valid record: as a file for the command line, and as JSON for each file of the data folder. */
export function RecordResult({ headingRef }: { headingRef: Ref<HTMLHeadingElement> }) {
  const words = addRecordMessages(useText())
  const { draft, idOf } = useForm()
  const file = `${String(draft.agreement?.id)}.json`
  const id = idOf('result')
  return (
    <section className={styles.result} aria-labelledby={id}>
      <h3 id={id} ref={headingRef} tabIndex={-1}>
        {words.ready}
      </h3>
      <p>{words.readyLead(file)}</p>
      <Button variant="solid" onClick={() => saveFile(file, 'application/json', draftText(draft))}>
        {words.download}
      </Button>
      <pre className={styles.code}>{words.command(file)}</pre>
      <p>{words.byHand}</p>
      {additionsOf(draft).map(({ path, value, part }) => (
        <JsonPart
          key={`${part.list} ${part.index}`}
          heading={words.into(path)}
          copyName={words.copyName(path)}
          json={JSON.stringify(value, null, 2)}
        />
      ))}
    </section>
  )
}
