import { useRef } from 'react'
import { saveFile } from '../../../publish/files/saveFile'
import { savedViewsMessages } from '../../../text/onDemand/savedViewsMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { dayHere } from '../page/dayHere'
import { readViewFile } from './readViewFile'
import styles from './SavedViews.module.css'
import { writeViews } from './savedView'
import { useSavedViews, viewStore } from './useSavedViews'
import { importViews } from './viewChanges'

/** Exports the saved views as a file, and imports such a file. */
export function ViewFiles({ onMessage }: { onMessage: (message: string) => void }) {
  const words = savedViewsMessages(useText())
  const state = useSavedViews()
  const chooser = useRef<HTMLInputElement>(null)
  const open = async (file: File) => {
    const read = await readViewFile(file)
    if (!read.ok) return onMessage(words.notImported[read.reason](file.name))
    const { incoming, unread } = read
    onMessage(words.imported({ ...importViews(viewStore.get().views, incoming), unread }))
    viewStore.change((views) => importViews(views, incoming).views)
  }
  return (
    <div className={styles.ways}>
      <Button
        disabled={state.views.length === 0}
        onClick={() =>
          saveFile(`space-partnership-views-${dayHere()}.json`, 'application/json', writeViews(state))
        }
      >
        {words.exportFile}
      </Button>
      <Button onClick={() => chooser.current?.click()}>{words.importFile}</Button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words.importFile}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          // Reset, so that choosing the same file again fires a change event.
          event.target.value = ''
          if (file) void open(file)
        }}
      />
    </div>
  )
}
