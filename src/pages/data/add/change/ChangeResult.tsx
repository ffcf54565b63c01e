import type { Ref } from 'react'
import { draftText } from '../../../../dataset/draft/draftText'
import { saveFile } from '../../../../publish/files/saveFile'
import { addRecordMessages } from '../../../../text/onDemand/addRecordMessages'
import { Button } from '../../../../ui/controls/Button'
import { useText } from '../../../../ui/TextProvider'
import styles from '../AddRecordForm.module.css'
import { useForm } from '../FormContext'
import { JsonPart } from '../JsonPart'
import { changesSomething } from './typedChange'

/** The valid change, as a file for the command line or an issue. */
export function ChangeResult({ headingRef }: { headingRef: Ref<HTMLHeadingElement> }) {
  const words = addRecordMessages(useText())
  const { draft, idOf } = useForm()
  const id = idOf('result')
  const file = `${draft.changes[0]?.id}-change.json`
  if (!changesSomething(draft)) return null
  return (
    <section className={styles.result} aria-labelledby={id}>
      <h3 id={id} ref={headingRef} tabIndex={-1}>
        {words.change.ready}
      </h3>
      <p>{words.change.readyLead(file)}</p>
      <Button variant="solid" onClick={() => saveFile(file, 'application/json', draftText(draft))}>
        {words.download}
      </Button>
      <pre className={styles.code}>{words.command(file)}</pre>
      <JsonPart heading={file} copyName={words.copyName(file)} json={draftText(draft).trimEnd()} />
    </section>
  )
}
