import { applyChange } from '../../../../dataset/draft/change/applyChange'
import type { DraftProblem } from '../../../../dataset/draft/draft'
import type { Fields } from '../../../../dataset/draft/fields'
import { facts } from '../../../../dataset/vocabulary'
import { addRecordMessages } from '../../../../text/onDemand/addRecordMessages'
import type { Text } from '../../../../text/text'
import type { Control } from '../fields/controls'
import { type FormKind, type FormState, inSource } from '../useDraftForm'
import { changeDraftOf, emptyChange, recordOf, type TypedChange } from './typedChange'

/** The form that corrects a record or adds to it. */
export const changeForm: FormKind<TypedChange> = {
  name: 'change',
  empty: () => emptyChange,
  draftOf: changeDraftOf,
  controlsOf,
  controlOf,
}

function controlsOf(typed: TypedChange, text: Text): readonly Control[] {
  const words = addRecordMessages(text)
  const { fields, change } = words
  const one = (path: string, label: string): Control => ({ path, label, fullLabel: label })
  const group = (start: string, name: string, labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([key, label]): Control => {
      return { path: `${start}.${key}`, label, fullLabel: words.inGroup(name, label) }
    })
  return [
    one('record', change.record),
    ...typed.milestones.flatMap((_, index) =>
      group(`milestones.${index}`, words.milestone(index + 1), {
        date: fields.date,
        text: fields.text,
        source: change.milestoneSource,
      }),
    ),
    ...typed.listed.map((_, index) => ({
      path: `listed.${index}`,
      label: fields.source,
      fullLabel: words.source(index + 1),
    })),
    ...typed.sources.flatMap((_, index) =>
      group(`sources.${index}`, words.newSource(index + 1), {
        url: fields.url,
        publisher: fields.publisher,
        title: fields.pageTitle,
        published: fields.published,
        language: fields.language,
        kind: fields.sourceKind,
        writer: fields.writer,
      }),
    ),
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

function controlOf(found: DraftProblem, state: FormState<TypedChange>): Control | null {
  const problem = inSource(found, state.draft)
  const { controls } = state
  const path = pathOf(problem, state)
  for (const keys = path.split('.'); keys.length > 0; keys.pop()) {
    const prefix = keys.join('.')
    const control =
      controls.find((candidate) => candidate.path === prefix) ??
      controls.find((candidate) => candidate.path.startsWith(`${prefix}.`))
    if (control) return control
  }
  return controls[0] ?? null
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
