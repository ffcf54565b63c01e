import { placeholderNames } from '../../../selection/briefing/briefingFacts'
import { useText } from '../../../ui/TextProvider'
import styles from './MakePage.module.css'

/** The placeholders that a text can hold. */
export function Placeholders() {
  const { m } = useText()
  const words = m.briefing.make
  return (
    <details className={styles.placeholders}>
      <summary>{words.placeholdersTitle}</summary>
      <p>{words.placeholders}</p>
      <ul>
        {placeholderNames.map((name) => (
          <li key={name}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </details>
  )
}
