import { Link } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { placeholderNames } from '../../../selection/briefing/briefingFacts'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { useText } from '../../../ui/TextProvider'
import type { Draft } from '../../shared/briefing/draft'
import { draftStore, useDraft } from '../../shared/briefing/useDraft'
import { DraftActions } from './DraftActions'
import { DraftNotices } from './DraftNotices'
import { DraftStep } from './DraftStep'
import styles from './MakePage.module.css'
import { useDraftSlides } from './useDraftSlides'

/** The draft of this device: actions, title and steps. */
export function Maker() {
  const text = useText()
  const words = briefingMessages(text).make
  const { draft } = useDraft()
  // Deferred, so that typing stays responsive.
  const slides = useDraftSlides(useDeferredValue(draft))
  const [announcement, announce] = useState('')
  const change = (fields: Partial<Draft>) => draftStore.change((current) => ({ ...current, ...fields }))
  return (
    <>
      <DraftActions announce={announce} />
      <DraftNotices announcement={announcement} />
      <div className={styles.fields}>
        <label className={styles.field}>
          {words.fields.title}
          <input
            type="text"
            value={draft.title}
            placeholder={words.untitled}
            maxLength={120}
            autoComplete="off"
            onChange={(event) => change({ title: event.target.value })}
          />
        </label>
        <label className={styles.field}>
          {`${words.fields.summary} (${words.optional})`}
          <textarea
            value={draft.summary}
            maxLength={600}
            rows={2}
            onChange={(event) => change({ summary: event.target.value })}
          />
        </label>
      </div>
      <h2 className={styles.heading}>{words.stepsTitle(draft.steps.length)}</h2>
      {draft.steps.length === 0 ? (
        <div className={styles.empty}>
          <p>{words.empty}</p>
          <Link to="/">{words.toExplore}</Link>
        </div>
      ) : (
        <ol className={styles.steps}>
          {draft.steps.map((step, index) => (
            <DraftStep
              key={step.id}
              step={step}
              index={index}
              count={draft.steps.length}
              slide={slides.find(({ id }) => id === step.id)}
              announce={announce}
            />
          ))}
        </ol>
      )}
      <Placeholders />
    </>
  )
}

/** List of the placeholders that texts may contain. */
function Placeholders() {
  const words = briefingMessages(useText()).make
  return (
    <details className={styles.placeholders}>
      <summary>{words.placeholdersTitle}</summary>
      <p>{words.placeholders}</p>
      <ul>
        {placeholderNames.map((name) => (
          <li key={name}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </details>
  )
}
