import { saveSheetMessages } from '../../../text/onDemand/files/saveSheetMessages'
import { languageCodes } from '../../../text/text'
import { SegmentedButtons } from '../../../ui/controls/SegmentedButtons'
import { useText } from '../../../ui/TextProvider'
import styles from '../chartMenu/SaveSheet.module.css'
import { SheetControl } from '../chartMenu/SheetControl'
import { embedWidths, type useEmbedChoice } from './useEmbedChoice'

/** Choices for an embed: kind, size, theme, language and data. */
export function EmbedSettings({ choice, choose, isFrozen, version }: ReturnType<typeof useEmbedChoice>) {
  const text = useText()
  const { f } = text
  const words = saveSheetMessages(text)
  return (
    <>
      <SheetControl name={words.height} note={words.heightNotes[choice.kind]}>
        <SegmentedButtons
          name={words.height}
          options={(['element', 'iframe'] as const).map((id) => ({ id, label: words.heights[id] }))}
          chosen={choice.kind}
          onChoose={(kind) => choose({ kind, heightPx: null })}
        />
      </SheetControl>
      <SheetControl name={words.control} note={words.controlNote}>
        <SegmentedButtons
          name={words.control}
          options={(['on', 'off'] as const).map((id) => ({ id, label: words.controls[id] }))}
          chosen={choice.hasControl ? 'on' : 'off'}
          onChoose={(id) => choose({ hasControl: id === 'on', heightPx: null })}
        />
      </SheetControl>
      <SheetControl name={words.width}>
        <SegmentedButtons
          name={words.width}
          options={embedWidths.map((width) => ({ id: String(width), label: words.widths(width) }))}
          chosen={String(choice.widthPx)}
          onChoose={(id) => choose({ widthPx: embedWidths.find((width) => String(width) === id) ?? null })}
        />
      </SheetControl>
      {choice.kind === 'iframe' && (
        <label className={styles.control}>
          <span className={styles.name}>{words.heightPx}</span>
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
      <SheetControl name={words.colours}>
        <SegmentedButtons
          name={words.colours}
          options={(['auto', 'light', 'dark'] as const).map((id) => ({ id, label: words.themes[id] }))}
          chosen={choice.theme ?? 'auto'}
          onChoose={(id) => choose({ theme: id === 'auto' ? null : id })}
        />
      </SheetControl>
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
      <SheetControl
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
      </SheetControl>
    </>
  )
}
