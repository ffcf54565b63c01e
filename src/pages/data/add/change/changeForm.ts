import { applyChange } from '../../../../dataset/draft/change/applyChange'
import type { DraftProblem } from '../../../../dataset/draft/draft'
import type { Fields } from '../../../../dataset/draft/fields'
import { facts } from '../../../../dataset/vocabulary'
import { addRecordMessages } from '../../../../text/onDemand/addRecordMessages'
import type { Text } from '../../../../text/text'
import { type Control, controlMakers, nearestControl } from '../fields/controls'
import { type FormKind, type FormState, inSource } from '../useDraftForm'
import { changeDraftOf, emptyChange, recordOf, type TypedChange } from './typedChange'

/** The form that corrects a record or adds to it. `record`: the one that is chosen already; empty for none. */
export function changeForm(record = ''): FormKind<TypedChange> {
  return {
    name: 'change',
    empty: () => ({ ...emptyChange, record }),
    draftOf: changeDraftOf,
    controlsOf,
    controlOf,
  }
}

function controlsOf(typed: TypedChange, text: Text): readonly Control[] {
  const words = addRecordMessages(text)
  const { fields, change } = words
  const { one, group, newSources } = controlMakers(text)
  return [
    one('record', change.record),
    ...typed.milestones.flatMap((_, index) =>
      group(`milestones.${index}`, words.milestone(index + 1), {
        date: fields.date,
        planned: fields.planned,
        text: fields.text,
        source: change.milestoneSource,
      }),
    ),
    ...typed.listed.map((_, index) => ({
      path: `listed.${index}`,
      label: fields.source,
      fullLabel: words.source(index + 1),
    })),
    ...newSources(typed.sources.length),
    ...facts.map((fact) => one(`evidence.${fact}`, change.shown[fact])),
    ...typed.corrections.flatMap((_, index) =>
      group(`corrections.${index}`, change.correction(index + 1), {
        field: change.field,
        value: change.value,
      }),
    ),
    one('reason', change.reason),
    one('checked', change.checked),
  ]
}

function controlOf(problem: DraftProblem, state: FormState<TypedChange>): Control | null {
  const path = pathOf(inSource(problem, state.draft), state)
  return nearestControl(path, state.controls) ?? state.controls[0] ?? null
}

/** The path of the control for a problem. What belongs to no control is shown at the record. */
function pathOf({ part, field }: DraftProblem, state: FormState<TypedChange>): string {
  const { typed } = state
  if (part?.list === 'sources') return `sources.${part.index}.${field}`
  if (part?.list !== 'changes') return 'record'
  const [name = '', position = '', key = ''] = field.split('.')
  const correction = typed.corrections.findIndex(({ field: typedField = '' }) => {
    const path = typedField.trim()
    return path !== '' && (field === path || field.startsWith(`${path}.`) || path.startsWith(`${field}.`))
  })
  if (correction !== -1) return `corrections.${correction}.value`
  if (name === 'milestones') {
    const row = milestoneRow(Number(position), state)
    return `milestones.${row}.${key === 'sources' ? 'source' : key}`
  }
  if (name === 'evidence') return `evidence.${position}`
  if (name === 'sources') return typed.listed.length > 0 ? 'listed.0' : 'sources.0.url'
  return ['reason', 'checked'].includes(name) ? name : 'record'
}

/** The row of a milestone, whose position in the changed record follows from its date. */
function milestoneRow(position: number, { typed, draft, known }: FormState<TypedChange>): number {
  const [change] = draft.changes
  const { milestones } = change ? applyChange(recordOf(typed, known) ?? {}, change).value : {}
  const list = (Array.isArray(milestones) ? milestones : []) as readonly Fields[]
  const row = typed.milestones.findIndex(({ text = '' }) => text.trim() === list[position]?.text)
  return Math.max(0, row)
}
