import { controlOf, controlsOf } from './fields/controls'
import { draftOf, emptyDraft, type TypedDraft } from './typedDraft'
import { type FormKind, inSource } from './useDraftForm'

/** The form that describes a new record. */
export const recordForm: FormKind<TypedDraft> = {
  name: 'add',
  empty: ({ own }) => emptyDraft([...own][0] ?? ''),
  draftOf,
  controlsOf,
  controlOf: (problem, { typed, draft, controls }) => controlOf(inSource(problem, draft), typed, controls),
}
