import { Link } from '@tanstack/react-router'
import { useDeferredValue, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { StepForm } from '../../../dataset/schemas/briefing'
import { placeholderNames } from '../../../selection/briefing/briefingFacts'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { addWords, type Draft, mostSteps, moveStep } from '../../shared/briefing/draft'
import { draftStore, useDraft } from '../../shared/briefing/useDraft'
import { DraftActions } from './DraftActions'
import { DraftNotices } from './DraftNotices'
import { DraftStep } from './DraftStep'
import styles from './MakePage.module.css'
import { wordForms } from './StepFormSelect'
import { useDraftSlides } from './useDraftSlides'
import { useStepDrag } from './useStepDrag'

/** The draft of this device: actions, title and steps. */
export function Maker() {
  const text = useText()
  const words = briefingMessages(text).make
  const { draft } = useDraft()
  // Deferred, so that typing stays responsive.
  const slides = useDraftSlides(useDeferredValue(draft))
  const [announcement, announce] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const change = (fields: Partial<Draft>) => draftStore.change((current) => ({ ...current, ...fields }))
  const count = draft.steps.length
  const drag = useStepDrag((from, to) => {
    const step = draft.steps[from]
    if (!step) return
    draftStore.change(moveStep(step.id, to))
    const name = slides.find(({ id }) => id === step.id)?.headline ?? ''
    announce(words.moved(name, to + 1, count))
  })
  const add = (form: StepForm) => {
    flushSync(() => draftStore.change(addWords(form)))
    const { steps } = draftStore.get().draft
    const index = Math.max(
      steps.findIndex(({ id }) => !draft.steps.some((step) => step.id === id)),
      0,
    )
    announce(words.addedForm(words.forms[form], index + 1, steps.length))
    // Its first words are what is missing.
    list.current?.children[index]?.querySelector('textarea')?.focus()
  }
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
      <h2 className={styles.heading}>{words.stepsTitle(count)}</h2>
      {count === 0 ? (
        <div className={styles.empty}>
          <p>{words.empty}</p>
          <Link to="/">{words.toExplore}</Link>
        </div>
      ) : (
        <ol ref={list} className={styles.steps}>
          {draft.steps.map((step, index) => (
            <DraftStep
              key={step.id}
              step={step}
              index={index}
              count={count}
              slide={slides.find(({ id }) => id === step.id)}
              drag={drag}
              announce={announce}
            />
          ))}
        </ol>
      )}
      <div className={styles.add}>
        {wordForms.map((form) => (
          <Button key={form} disabled={count >= mostSteps} onClick={() => add(form)}>
            {words.addForm[form]}
          </Button>
        ))}
        {count >= mostSteps && <p>{text.m.addToBriefing.full(mostSteps)}</p>}
      </div>
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
