import { type Ref, useState } from 'react'
import { additionsOf } from '../../../dataset/draft'
import { saveFile } from '../../../publish/saveFile'
import { Button } from '../../../ui/Button'
import { useText } from '../../../ui/TextProvider'
import styles from './AddRecordForm.module.css'
import { useForm } from './FormContext'

/** The sound record: as a file for the command, and as JSON for each file of the data folder. */
export function RecordResult({ headingRef }: { headingRef: Ref<HTMLHeadingElement> }) {
  const { m } = useText()
  const words = m.addRecord
  const { draft } = useForm()
  const file = `${String(draft.agreement.id)}.json`
  return (
    <section className={styles.result} aria-labelledby="add-result">
      <h3 id="add-result" ref={headingRef} tabIndex={-1}>
        {words.ready}
      </h3>
      <p>{words.readyLead(file)}</p>
      <pre className={styles.code}>{words.command(file)}</pre>
      <Button
        look="solid"
        onClick={() => saveFile(file, 'application/json', `${JSON.stringify(draft, null, 2)}\n`)}
      >
        {words.download(file)}
      </Button>
      <p>{words.byHand}</p>
      {additionsOf(draft).map(({ path, value, part }) => (
        <Part key={`${part.list} ${part.index}`} path={path} json={JSON.stringify(value, null, 2)} />
      ))}
    </section>
  )
}

function Part({ path, json }: { path: string; json: string }) {
  const { m } = useText()
  const words = m.addRecord
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(json)
      setOutcome('copied')
    } catch {
      setOutcome('refused')
    }
    setTimeout(() => setOutcome(null), 2500)
  }
  return (
    <div className={styles.part}>
      <h4>{words.into(path)}</h4>
      <Button onClick={() => void copy()} aria-label={outcome ? words[outcome] : words.copyName(path)}>
        <span role="status">{outcome ? words[outcome] : words.copy}</span>
      </Button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it must be reachable by keyboard */}
      <pre className={styles.code} tabIndex={0}>
        {json}
      </pre>
    </div>
  )
}
