import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { savedViewsMessages } from '../../../text/onDemand/savedViewsMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { SavedViewRow } from './SavedViewRow'
import styles from './SavedViews.module.css'
import { SaveViewForm } from './SaveViewForm'
import type { SavedView } from './savedView'
import { useSavedViews, viewStore } from './useSavedViews'
import { ViewFiles } from './ViewFiles'
import { ViewsProblem } from './ViewsProblem'
import { removeView, restoreView } from './viewChanges'

/** What the menu of saved views shows. */
export function SavedViewsPanel() {
  const text = useText()
  const words = savedViewsMessages(text)
  const { views, others, problem, undo } = useSavedViews()
  const [message, setMessage] = useState('')
  const region = useRef<HTMLDivElement>(null)
  const undoButton = useRef<HTMLButtonElement>(null)
  const remove = (view: SavedView) => {
    // The focus leaves the row before it goes, so that the menu stays open.
    region.current?.focus()
    flushSync(() => {
      const change = restoreView(view, views.indexOf(view))
      viewStore.change(removeView(view.name), { kind: 'removed', view, change })
      setMessage(words.removed(view.name))
    })
    undoButton.current?.focus()
  }
  const handleUndo = () => {
    region.current?.focus()
    if (undo) setMessage(words.restored(undo.view.name))
    viewStore.undo()
  }
  const isUnread = problem === 'not-views' || problem === 'newer'
  return (
    <div className={styles.panel}>
      {!isUnread && <SaveViewForm onSaved={setMessage} />}
      {problem && <ViewsProblem problem={problem} />}
      <div ref={region} role="status" tabIndex={-1} className={styles.message}>
        {message}{' '}
        {undo && (
          <Button ref={undoButton} variant="link" onClick={handleUndo}>
            {words.undo}
          </Button>
        )}
      </div>
      {!isUnread && (
        <>
          <h2 className={styles.title}>{words.title(views.length)}</h2>
          <ul className={styles.views}>
            {views.map((view) => (
              <SavedViewRow
                key={view.name}
                view={view}
                onRemove={() => remove(view)}
                onRenamed={(name) => {
                  region.current?.focus()
                  setMessage(words.renamed(name))
                }}
              />
            ))}
          </ul>
          {others.length > 0 && <p>{words.others(others.length)}</p>}
          <ViewFiles onMessage={setMessage} />
        </>
      )}
    </div>
  )
}
