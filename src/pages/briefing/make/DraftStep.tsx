import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { flushSync } from 'react-dom'
import type { BriefingStep } from '../../../dataset/schemas/briefing'
import type { BriefingSlide } from '../../../publish/briefing/briefingSlides'
import { parseQuery } from '../../../selection/address/address'
import { briefingFact } from '../../../selection/briefing/briefingFacts'
import { templateParts } from '../../../selection/briefing/template'
import type { Selection } from '../../../selection/select'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { Button } from '../../../ui/controls/Button'
import { Icon } from '../../../ui/controls/Icon'
import { useText } from '../../../ui/TextProvider'
import {
  captionStep,
  duplicateStep,
  insertStep,
  mostSteps,
  moveStep,
  removeStep,
} from '../../shared/briefing/draft'
import { draftStore } from '../../shared/briefing/useDraft'
import { Slide } from '../slide/Slide'
import styles from './DraftStep.module.css'
import { StepFormSelect } from './StepFormSelect'
import { stepName } from './stepName'
import type { StepDrag } from './useStepDrag'

interface DraftStepProps {
  step: BriefingStep
  index: number
  count: number
  /** The step as a slide; undefined until it is computed. */
  slide: BriefingSlide | undefined
  drag: StepDrag
  /** Announces a change to screen readers. */
  announce: (words: string) => void
}

/** One step of the draft: a preview of its slide, its form and texts, and buttons to move, copy or remove it. */
export function DraftStep({ step, index, count, slide, drag, announce }: DraftStepProps) {
  const text = useText()
  const words = briefingMessages(text).make
  const id = useId()
  const form = step.form ?? 'chart'
  const kind = stepName(step, text)
  const name = step.headline ?? slide?.headline ?? kind
  /** What the slide shows where a text is empty. */
  const defaults: Partial<Record<keyof typeof mostLetters, string | null | undefined>> = {
    headline: slide?.headline,
    text: slide?.text,
  }
  const unknown = slide ? unknownPlaceholders(step, slide.selection) : []
  const move = (by: 1 | -1) => {
    flushSync(() => draftStore.change(moveStep(step.id, index + by)))
    announce(words.moved(name, index + 1 + by, count))
    // Moving the row lost the focus. Return it to the button, or to its opposite at either end.
    const [wanted, other] = by === -1 ? ['up', 'down'] : ['down', 'up']
    const button = document.getElementById(`${id}-${wanted}`)
    const isEnabled = button instanceof HTMLButtonElement && !button.disabled
    document.getElementById(`${id}-${isEnabled ? wanted : other}`)?.focus()
  }
  const duplicate = () => {
    draftStore.change(duplicateStep(step.id))
    announce(words.duplicated(name, index + 2, count + 1))
  }
  const remove = () =>
    draftStore.change(removeStep(step.id), { kind: 'removed', change: insertStep(step, index) })
  return (
    <li className={styles.step} {...drag.target(index)}>
      <div className={styles.preview} title={words.drag} {...drag.handle(index)}>
        <div className={styles.picture} inert>
          {slide && <Slide slide={slide} level={2} />}
        </div>
        <span className={styles.grip}>
          <Icon name="grip" />
        </span>
      </div>
      <div className={styles.words}>
        <h3 className={styles.name}>{words.step(index + 1, kind)}</h3>
        <StepFormSelect step={step} />
        {(form === 'chart' || step.view !== '') && (
          <Link to="/" search={parseQuery(step.view)} className={styles.view}>
            {words.view}
          </Link>
        )}
        {(['headline', 'text', 'notes'] as const).map((field) => (
          <label key={field} className={styles.field}>
            {words.fields[field]}
            <textarea
              value={step[field] ?? ''}
              rows={field === 'notes' ? 3 : field === 'text' ? 2 : 1}
              maxLength={mostLetters[field]}
              placeholder={step[field] ? undefined : (defaults[field] ?? undefined)}
              aria-describedby={field === 'headline' ? `${id}-hint` : undefined}
              onChange={(event) => draftStore.change(captionStep(step.id, { [field]: event.target.value }))}
            />
            {field === 'headline' && (
              <span id={`${id}-hint`} className={styles.hint}>
                {words.headlineHint[form]}
              </span>
            )}
          </label>
        ))}
        {unknown.length > 0 && <p className={styles.hint}>{words.unknownPlaceholders(unknown)}</p>}
      </div>
      <div className={styles.buttons}>
        <Button
          id={`${id}-up`}
          disabled={index === 0}
          aria-label={words.upNamed(name)}
          onClick={() => move(-1)}
        >
          {words.up}
        </Button>
        <Button
          id={`${id}-down`}
          disabled={index === count - 1}
          aria-label={words.downNamed(name)}
          onClick={() => move(1)}
        >
          {words.down}
        </Button>
        <Button
          variant="quiet"
          disabled={count >= mostSteps}
          aria-label={words.duplicateNamed(name)}
          onClick={duplicate}
        >
          {words.duplicate}
        </Button>
        <Button variant="quiet" aria-label={words.removeNamed(name)} onClick={remove}>
          {words.remove}
        </Button>
      </div>
    </li>
  )
}

/** Maximum number of characters, as in the briefing schema. */
const mostLetters = { headline: 160, text: 600, notes: 4000 }

/** Returns the texts in braces that are not known placeholders, as typed. */
function unknownPlaceholders(step: BriefingStep, selection: Selection): readonly string[] {
  const parts = [step.headline, step.text, step.notes].flatMap((words) => templateParts(words ?? ''))
  const unknown = parts.flatMap((part) =>
    part.kind === 'placeholder' && briefingFact(part.name, selection) === null ? [`{${part.name}}`] : [],
  )
  return [...new Set(unknown)]
}
