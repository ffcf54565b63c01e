import { Icon } from '../../../ui/controls/Icon'
import { useAddressField } from '../view/useAddressField'
import { useCurrentView } from '../view/useView'
import styles from './FindField.module.css'

/** Searches the names of a list. */
export function FindField({ name, prompt }: { name: string; prompt: string }) {
  const { view } = useCurrentView()
  const field = useAddressField(view.find, (current, find) => ({ ...current, find }))
  return (
    <div className={`${styles.field} screen-only`}>
      <Icon name="search" />
      <input
        {...field}
        className={styles.input}
        autoComplete="off"
        spellCheck={false}
        placeholder={prompt}
        aria-label={name}
      />
    </div>
  )
}
