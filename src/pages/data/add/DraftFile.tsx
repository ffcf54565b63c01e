import type { ReactNode, Ref } from 'react'
import { draftText } from '../../../dataset/draft/draftText'
import { saveFile } from '../../../publish/files/saveFile'
import { addRecordMessages } from '../../../text/onDemand/addRecordMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import styles from './AddRecordForm.module.css'
import { useForm } from './FormContext'

interface DraftFileProps {
  /** Name of the file. */
  file: string
  heading: string
  lead: string
  headingRef: Ref<HTMLHeadingElement>
  /** What follows the command. */
  children: ReactNode
}

/** The valid draft as a file: a button that saves it, and the command that reads it. */
export function DraftFile({ file, heading, lead, headingRef, children }: DraftFileProps) {
  const words = addRecordMessages(useText())
  const { draft, idOf, keep } = useForm()
  const id = idOf('result')
  return (
    <section className={styles.result} aria-labelledby={id}>
      <h3 id={id} ref={headingRef} tabIndex={-1}>
        {heading}
      </h3>
      <p>{lead}</p>
      <Button
        variant="solid"
        onClick={() => {
          saveFile(file, 'application/json', draftText(draft))
          keep()
        }}
      >
        {words.download}
      </Button>
      <pre className={styles.code}>{words.command(file)}</pre>
      {children}
    </section>
  )
}
