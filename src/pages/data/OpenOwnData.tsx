import { Link, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { exampleId, optionalColumns, requiredColumns } from '../../dataset/own/ownColumns'
import { dataPageMessages } from '../../text/onDemand/dataPageMessages'
import { Button } from '../../ui/controls/Button'
import { useText } from '../../ui/TextProvider'
import type { OwnProgress } from '../shared/data/own/messages'
import { OwnProblems } from '../shared/data/own/OwnProblems'
import { OwnProgressBar } from '../shared/data/own/OwnProgressBar'
import { OwnReadError } from '../shared/data/own/OwnReadError'
import type { OwnData } from '../shared/data/own/readOwnData'
import { useOwnFile } from '../shared/data/useOwnFile'
import { FileLink } from '../shared/downloads/FileLink'
import page from '../shared/page/TextPage.module.css'
import { useView } from '../shared/view/useView'
import styles from './OpenOwnData.module.css'

type State =
  | { kind: 'idle' }
  | { kind: 'reading'; progress: OwnProgress }
  | { kind: 'failed'; name: string; error: Error }
  | { kind: 'read'; own: OwnData }

/** Opens a reader's own file: reads and checks it, reports problems, and shows it on request. */
export function OpenOwnData() {
  const text = useText()
  const words = dataPageMessages(text).open
  const { dataset } = useView().selection
  const [state, setState] = useState<State>({ kind: 'idle' })
  const stop = useRef<AbortController>(null)
  const navigate = useNavigate()
  const read = async (file: File) => {
    stop.current?.abort()
    const controller = new AbortController()
    stop.current = controller
    setState({ kind: 'reading', progress: { stage: 'reading', share: 0 } })
    try {
      const { readOwnData } = await import('../shared/data/own/readOwnData')
      const own = await readOwnData(
        file,
        dataset,
        (progress) => setState({ kind: 'reading', progress }),
        controller.signal,
      )
      setState({ kind: 'read', own })
    } catch (error) {
      if (controller.signal.aborted) return
      setState({
        kind: 'failed',
        name: file.name,
        error: error instanceof Error ? error : new Error(String(error)),
      })
    }
  }
  return (
    <section className={`${styles.open} screen-only`} aria-labelledby="own-data">
      <h2 id="own-data" className={page.heading}>
        {text.m.ownData.open}
      </h2>
      <p>{words.lead}</p>
      <p>{words.columns(requiredColumns, optionalColumns)}</p>
      <p>
        <FileLink address={`${import.meta.env.BASE_URL}data/template.csv`}>{words.template}</FileLink>{' '}
        {words.example(exampleId)}
      </p>
      <div className={styles.ways}>
        <label className={styles.way}>
          {words.file}
          <input
            type="file"
            accept=".json,.csv,.tsv,.txt,.parquet,application/json,text/csv,application/vnd.apache.parquet"
            onChange={(event) => {
              const [file] = event.target.files ?? []
              if (file) void read(file)
            }}
          />
        </label>
        <form
          className={styles.way}
          onSubmit={(event) => {
            event.preventDefault()
            const address = new FormData(event.currentTarget).get('address')
            if (typeof address === 'string' && address !== '')
              void navigate({ to: '/', search: { dataset: address.trim() } })
          }}
        >
          <label>
            {words.address}
            <input
              type="url"
              name="address"
              required
              placeholder={words.addressPrompt}
              pattern="https?://.+"
            />
          </label>
          <Button type="submit">{words.read}</Button>
        </form>
      </div>
      <Outcome state={state} onCancel={() => stop.current?.abort(setState({ kind: 'idle' }))} />
    </section>
  )
}

function Outcome({ state, onCancel }: { state: State; onCancel: () => void }) {
  const text = useText()
  const { m } = text
  const { shown, show } = useOwnFile()
  const words = dataPageMessages(text).open
  switch (state.kind) {
    case 'idle':
      return null
    case 'reading':
      return (
        <div className={styles.outcome}>
          <OwnProgressBar progress={state.progress} />
          <Button onClick={onCancel}>{words.cancel}</Button>
        </div>
      )
    case 'failed':
      return (
        <div className={styles.outcome} role="alert">
          <h3>{m.ownData.failureTitle}</h3>
          <p>
            {state.error instanceof OwnReadError
              ? m.ownData.failure[state.error.reason](state.error.detail)
              : m.common.unexpected(state.error.message)}
          </p>
        </div>
      )
    case 'read': {
      const { own } = state
      return (
        <div className={styles.outcome}>
          <p role="status">
            {own.name}
            {': '}
            {words.usable(own.dataset.agreements.length, own.total)}{' '}
            {own.problemCount === 0 ? words.noProblems : m.ownData.banner.problems(own.problemCount)}
          </p>
          {own.problemCount > 0 && <OwnProblems problems={own.problems} count={own.problemCount} />}
          {shown === own ? (
            <p className={styles.onward}>
              {words.showing}
              <Link to="/">{words.toExplore}</Link>
              <Link to="/agreements">{words.toAgreements}</Link>
            </p>
          ) : (
            <Button variant="solid" disabled={own.dataset.agreements.length === 0} onClick={() => show(own)}>
              {words.show}
            </Button>
          )}
        </div>
      )
    }
  }
}
