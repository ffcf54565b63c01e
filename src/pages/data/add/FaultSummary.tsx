import type { Ref } from 'react'
import { addRecordMessages } from '../../../text/onDemand/addRecordMessages'
import { useText } from '../../../ui/TextProvider'
import styles from './AddRecordForm.module.css'
import { useForm } from './FormContext'

/** All problems, each linked to its field. Takes focus if a check finds any. */
export function FaultSummary({ headingRef }: { headingRef: Ref<HTMLHeadingElement> }) {
  const words = addRecordMessages(useText())
  const { faults, idOf } = useForm()
  const id = idOf('faults')
  return (
    <section className={styles.summary} aria-labelledby={id}>
      <h3 id={id} ref={headingRef} tabIndex={-1}>
        {words.faults(faults.length)}
      </h3>
      <ul>
        {faults.map(({ control, problem }) => (
          <li key={`${control.path} ${problem.field} ${problem.message}`}>
            <a
              href={`#${idOf(control.path)}`}
              onClick={(event) => {
                // Move the focus without changing the address.
                event.preventDefault()
                document.getElementById(idOf(control.path))?.focus()
              }}
            >
              {words.faultOf(control.fullLabel, problem.message)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
