import { embedDialogMessages } from '../../../text/onDemand/embedDialogMessages'
import { languageCodes } from '../../../text/text'
import { SegmentedButtons } from '../../../ui/controls/SegmentedButtons'
import { useText } from '../../../ui/TextProvider'
import styles from './EmbedDialog.module.css'
import { embedWidths, type useEmbedChoice } from './useEmbedChoice'

/** Choices for an embed: kind, size, theme, language and data. */
export function EmbedControls({ choice, choose, isFrozen, version }: ReturnType<typeof useEmbedChoice>) {
  const text = useText()
  const { f } = text
  const words = embedDialogMessages(text)
  return (
    <div className={styles.controls}>
      <Control name={words.kind} note={words.kindNotes[choice.kind]}>
        <SegmentedButtons
          name={words.kind}
          options={(['element', 'iframe'] as const).map((id) => ({ id, label: words.kinds[id] }))}
          chosen={choice.kind}
          onChoose={(kind) => choose({ kind, heightPx: null })}
        />
      </Control>
      <Control name={words.width}>
        <SegmentedButtons
          name={words.width}
          options={embedWidths.map((width) => ({ id: String(width), label: words.widths(width) }))}
          chosen={String(choice.widthPx)}
          onChoose={(id) => choose({ widthPx: embedWidths.find((width) => String(width) === id) ?? null })}
        />
      </Control>
      {choice.kind === 'iframe' && (
        <label className={styles.control}>
          <span className={styles.name}>{words.height}</span>
          <input
            type="number"
            className={styles.number}
            min={120}
            max={4000}
            value={choice.heightPx}
            onChange={(event) => choose({ heightPx: event.currentTarget.valueAsNumber || null })}
          />
        </label>
      )}
      <Control name={words.theme}>
        <SegmentedButtons
          name={words.theme}
          options={(['auto', 'light', 'dark'] as const).map((id) => ({ id, label: words.themes[id] }))}
          chosen={choice.theme ?? 'auto'}
          onChoose={(id) => choose({ theme: id === 'auto' ? null : id })}
        />
      </Control>
      <label className={styles.control}>
        <span className={styles.name}>{words.language}</span>
        <select
          className={styles.select}
          value={choice.language ?? ''}
          onChange={(event) => choose({ language: event.currentTarget.value || null })}
        >
          <option value="">{words.languageOfPage}</option>
          {languageCodes.map((code) => (
            <option key={code} value={code}>
              {f.language(code)}
            </option>
          ))}
        </select>
      </label>
      <Control
        name={words.data}
        note={version === null ? words.notFrozen : words.dataNotes(isFrozen, version)}
      >
        {version !== null && (
          <SegmentedButtons
            name={words.data}
            options={(['live', 'frozen'] as const).map((id) => ({ id, label: words.datas[id] }))}
            chosen={isFrozen ? 'frozen' : 'live'}
            onChoose={(id) => choose({ isFrozen: id === 'frozen' })}
          />
        )}
      </Control>
    </div>
  )
}

interface ControlProps {
  name: string
  note?: string
  children: React.ReactNode
}

function Control({ name, note, children }: ControlProps) {
  return (
    <div className={styles.control}>
      <span className={styles.name} aria-hidden="true">
        {name}
      </span>
      {children}
      {note && <p className={styles.note}>{note}</p>}
    </div>
  )
}
