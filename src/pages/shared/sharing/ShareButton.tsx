import { useState } from 'react'
import { Button } from '../../../ui/controls/Button'
import { Icon } from '../../../ui/controls/Icon'
import { useText } from '../../../ui/TextProvider'
import styles from './ShareButton.module.css'

type Outcome = 'none' | 'copied' | 'by-hand'

/** Copies the address of this view. If the browser refuses, shows the address for copying by hand. */
export function ShareButton() {
  const { m } = useText()
  const [outcome, setOutcome] = useState<Outcome>('none')
  const share = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      setOutcome('copied')
      setTimeout(() => setOutcome('none'), 2500)
    } catch {
      setOutcome('by-hand')
    }
  }
  return (
    <div className={styles.share}>
      <Button variant="quiet" onClick={() => void share()}>
        <Icon name={outcome === 'copied' ? 'check' : 'share'} />
        <span>{outcome === 'copied' ? m.explore.share.copied : m.explore.share.button}</span>
      </Button>
      <span role="status" className="visually-hidden">
        {outcome === 'copied' && m.explore.share.copied}
      </span>
      {outcome === 'by-hand' && (
        <label className={styles.byHand}>
          {m.explore.share.byHand}
          <input
            readOnly
            value={location.href}
            onFocus={(event) => event.currentTarget.select()}
            onBlur={() => setOutcome('none')}
          />
        </label>
      )}
    </div>
  )
}
