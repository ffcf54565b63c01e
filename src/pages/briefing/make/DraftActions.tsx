import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { saveFile } from '../../../publish/files/saveFile'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { briefingOf, emptyDraft } from '../../shared/briefing/draft'
import { draftStore, useDraft } from '../../shared/briefing/useDraft'
import { dayHere } from '../../shared/page/dayHere'
import styles from './MakePage.module.css'
import { OpenedFile } from './OpenedFile'
import { useOpenBriefing } from './useOpenBriefing'

/** Actions on the draft: present, save as a file, open a file, start a new one. */
export function DraftActions({ announce }: { announce: (words: string) => void }) {
  const words = briefingMessages(useText()).make
  const { draft } = useDraft()
  const chooser = useRef<HTMLInputElement>(null)
  const opening = useOpenBriefing(announce)
  const isEmpty = draft.steps.length === 0
  const save = () => {
    const briefing = briefingOf(draft, words.untitled, dayHere())
    saveFile(`${briefing.id}.json`, 'application/json', `${JSON.stringify(briefing, null, 2)}\n`)
  }
  const clear = () => draftStore.change(() => emptyDraft, { kind: 'replaced', change: () => draft })
  return (
    <>
      <div className={styles.actions}>
        {!isEmpty && (
          <Link to="/briefing/make/present" className={styles.present}>
            {words.present}
          </Link>
        )}
        <Button disabled={isEmpty} onClick={save}>
          {words.save}
        </Button>
        <Button onClick={() => chooser.current?.click()}>{words.open}</Button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={words.open}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            // Reset, so that choosing the same file again fires a change event.
            event.target.value = ''
            if (file) void opening.open(file)
          }}
        />
        <Button variant="quiet" disabled={isEmpty && draft.title === ''} onClick={clear}>
          {words.clear}
        </Button>
      </div>
      <OpenedFile opening={opening} />
    </>
  )
}
