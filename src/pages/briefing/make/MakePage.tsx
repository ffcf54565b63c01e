import { Link } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { briefingPagesMeta } from '../../../publish/briefingMeta'
import { useText } from '../../../ui/TextProvider'
import type { Draft } from '../../shared/briefing/draft'
import { draftStore, useDraft } from '../../shared/briefing/useDraft'
import { useDataset } from '../../shared/data/useLoaded'
import { usePageMeta } from '../../shared/usePageMeta'
import { DraftActions } from './DraftActions'
import { DraftNotices } from './DraftNotices'
import { DraftStep } from './DraftStep'
import styles from './MakePage.module.css'
import { Placeholders } from './Placeholders'
import { useDraftSlides } from './useDraftSlides'

/** A briefing of the reader's own: order, words, present, save, open. */
export function MakePage() {
  const text = useText()
  const { m } = text
  const words = m.briefing.make
  usePageMeta(briefingPagesMeta(useDataset(), text).make)
  const { draft } = useDraft()
  // Typing comes first; the small slides follow when there is time.
  const slides = useDraftSlides(useDeferredValue(draft))
  const [said, say] = useState('')
  const change = (fields: Partial<Draft>) => draftStore.change((current) => ({ ...current, ...fields }))
  return (
    <article className={styles.page}>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      <DraftActions say={say} />
      <DraftNotices said={said} />
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
              say={say}
            />
          ))}
        </ol>
      )}
      <Placeholders />
    </article>
  )
}
