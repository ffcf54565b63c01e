import { useText } from '../../ui/TextProvider'
import { useView } from '../shared/view/useView'
import styles from './PhoneTabs.module.css'

const phoneTabs = ['charts', 'list', 'filters'] as const
export type PhoneTab = (typeof phoneTabs)[number]

interface PhoneTabsProps {
  tab: PhoneTab
  onTab: (tab: PhoneTab) => void
}

/** Tabs on narrow screens: charts, list or filters below the map. */
export function PhoneTabs({ tab, onTab }: PhoneTabsProps) {
  const { m, f } = useText()
  const { records } = useView().selection
  return (
    <fieldset className={`${styles.tabs} screen-only`}>
      <legend className="visually-hidden">{m.explore.tabs.name}</legend>
      {phoneTabs.map((id) => (
        <button
          key={id}
          type="button"
          className={styles.tab}
          aria-pressed={tab === id}
          onClick={() => onTab(id)}
        >
          {m.explore.tabs[id]}
          {id === 'list' && <span className={styles.count}>{f.number(records.length)}</span>}
        </button>
      ))}
    </fieldset>
  )
}
