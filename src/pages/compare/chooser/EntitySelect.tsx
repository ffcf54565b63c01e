import { compareMessages } from '../../../text/onDemand/compareMessages'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../../shared/view/useView'
import styles from './CompareChooser.module.css'

interface EntitySelectProps {
  label: string
  /** Id of the chosen entity; absent in the form that adds one. */
  value?: string
  /** Ids that are already compared. */
  taken: readonly string[]
  onChoose?: (id: string) => void
}

/** Select of everything that can be compared: groups, programs, and every country except the subject's own. */
export function EntitySelect({ label, value, taken, onChoose }: EntitySelectProps) {
  const text = useText()
  const { f } = text
  const { dataset } = useView().selection
  const words = compareMessages(text)
  const countries = dataset.countries
    .filter(({ iso3 }) => !dataset.ownCountries.has(iso3))
    .map((country) => ({ id: country.iso3, name: f.country(country) }))
    .sort((a, b) => f.compare(a.name, b.name))
  const kinds = [
    { kind: 'group', options: dataset.groups.map(({ id, shortName }) => ({ id, name: shortName })) },
    { kind: 'program', options: dataset.programs.map(({ id, label: name }) => ({ id, name })) },
    { kind: 'country', options: countries },
  ] as const
  return (
    <select
      className={styles.select}
      aria-label={label}
      name="entity"
      {...(value === undefined ? { defaultValue: '' } : { value })}
      onChange={(event) => onChoose?.(event.target.value)}
    >
      {value === undefined && <option value="">{words.addPrompt}</option>}
      {kinds.map(({ kind, options }) => (
        <optgroup key={kind} label={words.kinds[kind]}>
          {options.map(({ id, name }) => (
            <option key={id} value={id} disabled={id !== value && taken.includes(id)}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
