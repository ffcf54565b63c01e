import { CopyButton } from '../../../ui/controls/CopyButton'
import { useText } from '../../../ui/TextProvider'
import styles from './AddRecordForm.module.css'

interface JsonPartProps {
  heading: string
  copyName: string
  json: string
}

/** JSON with a heading and a button that copies it. */
export function JsonPart({ heading, copyName, json }: JsonPartProps) {
  const { m } = useText()
  return (
    <div className={styles.part}>
      <h4>{heading}</h4>
      <CopyButton text={json} label={m.cite.copy} name={copyName} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it must be reachable by keyboard */}
      <pre className={styles.code} tabIndex={0}>
        {json}
      </pre>
    </div>
  )
}
