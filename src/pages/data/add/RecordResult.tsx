import type { Ref } from 'react'
import { additionsOf } from '../../../dataset/draft/draft'
import { saveFile } from '../../../publish/files/saveFile'
import { addRecordMessages } from '../../../text/onDemand/addRecordMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { CopyButton } from '../../shared/sharing/CopyButton'
import styles from './AddRecordForm.module.css'
import { useForm } from './FormContext'

/** The valid record: as a file for the command line, and as JSON for each file of the data folder. */
export function RecordResult({ headingRef }: { headingRef: Ref<HTMLHeadingElement> }) {
  const words = addRecordMessages(useText())
  const { draft } = useForm()
  const file = `${String(draft.agreement?.id)}.json`
  return (
    <section className={styles.result} aria-labelledby="add-result">
      <h3 id="add-result" ref={headingRef} tabIndex={-1}>
        {words.ready}
      </h3>
      <p>{words.readyLead(file)}</p>
      <Button
        variant="solid"
        onClick={() => saveFile(file, 'application/json', `${JSON.stringify(draft, null, 2)}\n`)}
      >
        {words.download}
      </Button>
      <pre className={styles.code}>{words.command(file)}</pre>
      <p>{words.byHand}</p>
      {additionsOf(draft).map(({ path, value, part }) => (
        <Part key={`${part.list} ${part.index}`} path={path} json={JSON.stringify(value, null, 2)} />
      ))}
    </section>
  )
}

function Part({ path, json }: { path: string; json: string }) {
  const text = useText()
  const { m } = text
  const words = addRecordMessages(text)
  return (
    <div className={styles.part}>
      <h4>{words.into(path)}</h4>
      <CopyButton text={json} label={m.cite.copy} name={words.copyName(path)} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it must be reachable by keyboard */}
      <pre className={styles.code} tabIndex={0}>
        {json}
      </pre>
    </div>
  )
}
