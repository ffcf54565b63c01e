import { useId, useMemo, useState } from 'react'
import { markName } from '../../../charts/highlight/highlight'
import type { Dataset } from '../../../dataset/dataset'
import { foldText } from '../../../selection/records/foldText'
import type { Selection } from '../../../selection/select'
import { saveSheetMessages } from '../../../text/onDemand/files/saveSheetMessages'
import type { Text } from '../../../text/text'
import { Button } from '../../../ui/controls/Button'
import { Icon } from '../../../ui/controls/Icon'
import { useText } from '../../../ui/TextProvider'
import styles from './SaveSheet.module.css'

interface HighlightFieldProps {
  selection: Selection
  /** What the chart can highlight. */
  marks: 'all' | 'programs'
  mark: readonly string[]
  onChange: (mark: readonly string[]) => void
}

/** A field that adds countries and programs to the highlighted ones by name, and the highlighted ones, each removable. */
export function HighlightField({ selection, marks, mark, onChange }: HighlightFieldProps) {
  const text = useText()
  const words = saveSheetMessages(text)
  const listId = useId()
  const noteId = useId()
  const [typed, setTyped] = useState('')
  const [unknown, setUnknown] = useState<string | null>(null)
  const names = useMemo(() => markableNames(selection.dataset, marks, text), [selection.dataset, marks, text])
  const add = (value: string) => {
    if (value.trim() === '') return
    const id = findMark(names, value)
    setUnknown(id === null ? value.trim() : null)
    if (id === null) return
    setTyped('')
    if (!mark.includes(id)) onChange([...mark, id])
  }
  return (
    <div className={styles.control}>
      <label className={styles.name} htmlFor={`${listId}-field`}>
        {words.highlight}
      </label>
      <div className={styles.adding}>
        <input
          id={`${listId}-field`}
          className={styles.field}
          list={listId}
          autoComplete="off"
          placeholder={words.highlightHint[marks]}
          value={typed}
          aria-describedby={noteId}
          onChange={({ currentTarget, nativeEvent }) => {
            setTyped(currentTarget.value)
            setUnknown(null)
            // A name chosen from the list arrives whole, not letter by letter.
            const how = (nativeEvent as Partial<InputEvent>).inputType
            if (how === undefined || how === 'insertReplacementText') add(currentTarget.value)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            add(typed)
          }}
        />
        <datalist id={listId}>
          {names.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
        <Button onClick={() => add(typed)}>{words.highlightAdd}</Button>
      </div>
      <p id={noteId} className={styles.problem} role="status">
        {unknown !== null && words.highlightUnknown(unknown.slice(0, 60))}
      </p>
      {mark.length > 0 && (
        <ul className={styles.chips} aria-label={words.highlighted}>
          {mark.map((id) => {
            const name = markName(id, { selection, text })
            return (
              <li key={id}>
                <button
                  type="button"
                  className={styles.chip}
                  aria-label={words.stopHighlight(name)}
                  onClick={() => onChange(mark.filter((other) => other !== id))}
                >
                  {name}
                  <Icon name="close" />
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}

interface Markable {
  id: string
  name: string
}

/** The programs, then the partner countries by name. */
function markableNames(
  { programs, countries, ownCountries }: Dataset,
  marks: 'all' | 'programs',
  { f }: Text,
): readonly Markable[] {
  const named = programs.map(({ id, label }) => ({ id, name: label }))
  if (marks === 'programs') return named
  const partners = countries
    .filter(({ iso3 }) => !ownCountries.has(iso3))
    .map((country) => ({ id: country.iso3, name: f.country(country) }))
  return [...named, ...partners.sort((a, b) => f.compare(a.name, b.name))]
}

/** The id of a name as typed: the same name or code, else the first that starts with it, else the first that contains it. */
function findMark(names: readonly Markable[], typed: string): string | null {
  const words = foldText(typed.trim())
  const folded = names.map(({ id, name }) => ({ id, name: foldText(name) }))
  const found =
    folded.find(({ id, name }) => name === words || id.toLowerCase() === words) ??
    folded.find(({ name }) => name.startsWith(words)) ??
    folded.find(({ name }) => name.includes(words))
  return found?.id ?? null
}
