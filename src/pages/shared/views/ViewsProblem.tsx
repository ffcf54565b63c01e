import { saveFile } from '../../../publish/files/saveFile'
import { savedViewsMessages } from '../../../text/onDemand/savedViewsMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import type { ViewsState } from './createViewStore'
import styles from './SavedViews.module.css'
import { viewStore } from './useSavedViews'

/** Why views cannot be stored or read, and what the reader can do. */
export function ViewsProblem({ problem }: { problem: NonNullable<ViewsState['problem']> }) {
  const words = savedViewsMessages(useText())
  return (
    <div className={styles.problem} role="alert">
      <p>{words.problem[problem]}</p>
      {problem === 'not-views' && (
        <p className={styles.ways}>
          <Button onClick={() => saveFile(damagedFile, 'text/plain;charset=utf-8', viewStore.stored() ?? '')}>
            {words.saveStored}
          </Button>
          <Button
            variant="quiet"
            onClick={(event) => {
              // The focus leaves the button before it goes, so that the menu stays open.
              event.currentTarget.closest<HTMLElement>('[tabindex]')?.focus()
              viewStore.startAgain()
            }}
          >
            {words.startAgain}
          </Button>
        </p>
      )}
    </div>
  )
}

const damagedFile = 'space-partnership-views-damaged.txt'
