import { briefingMessages } from '../../../../text/onDemand/briefingMessages'
import { Button } from '../../../../ui/controls/Button'
import { useText } from '../../../../ui/TextProvider'
import { listedKeys } from '../presenterKeys'
import styles from './KeysDialog.module.css'
import { ModalDialog } from './ModalDialog'

/** List of the keyboard shortcuts. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const text = useText()
  const { m } = text
  const words = briefingMessages(text).present
  return (
    <ModalDialog name={words.keysTitle} onClose={onClose}>
      <h2 className={styles.title}>{words.keysTitle}</h2>
      <dl className={styles.keys}>
        {listedKeys.map(({ command, keys }) => (
          <div key={command} className={styles.row}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words.commands[command]}</dd>
          </div>
        ))}
        <div className={styles.row}>
          <dt>
            {words.jumpKeys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{words.jump}</dd>
        </div>
      </dl>
      <Button onClick={onClose}>{m.common.close}</Button>
    </ModalDialog>
  )
}
