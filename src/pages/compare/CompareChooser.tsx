import { yearOf } from '../../dataset/partialDate'
import { comparables, mostCompared } from '../../selection/compare'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { useText } from '../../ui/TextProvider'
import { useView } from '../shared/useView'
import styles from './CompareChooser.module.css'
import { thingName } from './thingName'

/** What stands side by side, and at which date: native lists, so that keys and screen readers know them. */
export function CompareChooser({ ids }: { ids: readonly string[] }) {
  const text = useText()
  const { m, f } = text
  const { view, selection, changeView } = useView()
  const words = m.compare
  const nameOf = (id: string) =>
    comparables(selection.dataset, [id])
      .map((thing) => thingName(selection.dataset, text, thing))
      .join()
  const choose = (next: readonly string[]) => changeView((current) => ({ ...current, compare: next }))
  const lastYear = yearOf(selection.dataset.lastDay)
  const years = Array.from({ length: lastYear - selection.firstYear + 1 }, (_, back) => lastYear - back)
  return (
    <fieldset className={styles.chooser}>
      <legend className="visually-hidden">{words.chooseName}</legend>
      {ids.map((id, place) => (
        // A choice keeps its place, and the focus, when something else is chosen there.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <span key={place} className={styles.choice}>
          <ThingSelect
            label={words.choose(place + 1)}
            value={id}
            taken={ids}
            onChoose={(chosen) => choose(ids.map((other) => (other === id ? chosen : other)))}
          />
          {ids.length > 1 && (
            <Button
              look="quiet"
              className={styles.remove}
              aria-label={words.remove(nameOf(id))}
              onClick={() => choose(ids.filter((other) => other !== id))}
            >
              <Icon name="close" />
            </Button>
          )}
        </span>
      ))}
      {ids.length < mostCompared && (
        <form
          className={styles.choice}
          onSubmit={(event) => {
            event.preventDefault()
            const id = new FormData(event.currentTarget).get('thing')
            if (typeof id === 'string' && id !== '') choose([...ids, id])
            event.currentTarget.reset()
          }}
        >
          <ThingSelect label={words.add} taken={ids} />
          <Button type="submit">{words.addButton}</Button>
        </form>
      )}
      <label className={styles.date}>
        {words.at}
        <select
          className={styles.select}
          value={view.filters.to ?? ''}
          onChange={(event) => {
            const to = event.target.value || null
            changeView((current) => ({ ...current, filters: { ...current.filters, from: null, to } }))
          }}
        >
          <option value="">{words.now}</option>
          {view.filters.to && !/^\d{4}$/.test(view.filters.to) && (
            <option value={view.filters.to}>{words.endOf(f.date(view.filters.to))}</option>
          )}
          {years.map((year) => (
            <option key={year} value={String(year)}>
              {words.endOf(f.year(year))}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  )
}

interface ThingSelectProps {
  label: string
  /** Id of what is chosen; absent where something is to be added by a button. */
  value?: string
  /** Ids that stand there already. */
  taken: readonly string[]
  onChoose?: (id: string) => void
}

function ThingSelect({ label, value, taken, onChoose }: ThingSelectProps) {
  const { m, f } = useText()
  const { dataset } = useView().selection
  const words = m.compare
  const countries = dataset.countries
    .map((country) => ({ id: country.iso3, name: f.country(country) }))
    .sort((a, b) => f.compare(a.name, b.name))
  const kinds = [
    { kind: 'group', options: dataset.groups.map(({ id, shortName }) => ({ id, name: shortName })) },
    {
      kind: 'program',
      options: dataset.programs.map((program) => ({ id: program.id, name: program.label })),
    },
    { kind: 'country', options: countries },
  ] as const
  return (
    <select
      className={styles.select}
      aria-label={label}
      name="thing"
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
