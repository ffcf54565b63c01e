import { networkMessages } from '../../../text/onDemand/networkMessages'
import { SegmentedButtons } from '../../../ui/controls/SegmentedButtons'
import { useText } from '../../../ui/TextProvider'
import { useCurrentView } from '../../shared/view/useView'
import styles from './ChartChoice.module.css'

/** Switch between countries and organisations as the partners of the network. */
export function PartnerChoice() {
  const words = networkMessages(useText()).choice
  const { view, changeView } = useCurrentView()
  return (
    <div className={styles.tools}>
      <SegmentedButtons
        name={words.name}
        options={[
          { id: 'countries' as const, label: words.countries },
          { id: 'organisations' as const, label: words.organisations },
        ]}
        chosen={view.partners}
        onChoose={(partners) => changeView((current) => ({ ...current, partners }))}
      />
    </div>
  )
}
