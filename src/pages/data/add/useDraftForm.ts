import { retiredIds } from 'virtual:retired-ids'
import { useMemo, useState } from 'react'
import { historyOf, noHistory } from '../../../dataset/checks/idHistory'
import { datasetFiles } from '../../../dataset/compile/datasetFiles'
import { draftChecker } from '../../../dataset/draft/check/checkDraft'
import { completeDraft } from '../../../dataset/draft/complete/completeDraft'
import type { Draft, DraftProblem } from '../../../dataset/draft/draft'
import type { Known } from '../../../dataset/draft/known'
import { dayOf } from '../../../dataset/partialDate'
import type { Text } from '../../../text/text'
import { useText } from '../../../ui/TextProvider'
import type { LoadedDetails } from '../../shared/data/dataQuery'
import { useLoaded } from '../../shared/data/useLoaded'
import type { Control } from './fields/controls'
import { withValueAt } from './fields/typedPath'
import { knownOf } from './knownOf'
import { placeFaults } from './placeFaults'
import { useAfterPress } from './useAfterPress'

/** The input of a form, and what follows from it. */
export interface FormState<Typed> {
  typed: Typed
  draft: Draft
  known: Known
  controls: readonly Control[]
}

/** How a form turns its input into a draft, and where it shows problems. */
export interface FormKind<Typed extends object> {
  /** Start of the DOM ids of its controls. */
  name: string
  empty: (known: Known) => Typed
  draftOf: (typed: Typed, known: Known) => Draft
  controlsOf: (typed: Typed, text: Text) => readonly Control[]
  /** The control for a problem; null if it has none in this form. */
  controlOf: (problem: DraftProblem, state: FormState<Typed>) => Control | null
}

/** State of a form: the input, the results of the checker, and functions that change it. */
export function useDraftForm<Typed extends object>(details: LoadedDetails, kind: FormKind<Typed>) {
  const text = useText()
  const afterPress = useAfterPress()
  const { dataset, origin } = useLoaded()
  const known = useMemo(
    () => knownOf(dataset, details, origin.kind === 'current' ? historyOf(retiredIds) : noHistory),
    [dataset, details, origin],
  )
  const [empty] = useState(() => kind.empty(known))
  const [typed, setTyped] = useState(empty)
  const [saved, setSaved] = useState<Typed | null>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [isAsked, setAsked] = useState(false)
  const check = useMemo(
    () => draftChecker(datasetFiles(dataset, details), dayOf(new Date()), known.history),
    [dataset, details, known],
  )
  const draft = useMemo(() => completeDraft(kind.draftOf(typed, known), known), [kind, typed, known])
  const { problems, confidence } = useMemo(() => check(draft), [check, draft])
  const controls = kind.controlsOf(typed, text)
  const faults = placeFaults(problems, controls, (problem) =>
    kind.controlOf(problem, { typed, draft, known, controls }),
  )
  return {
    known,
    typed,
    /** Whether there is input that could be lost. */
    isTyped: typed !== empty && typed !== saved,
    /** Notes that the input was saved to a file. */
    keep: () => setSaved(typed),
    controls,
    faults,
    isAsked,
    draft,
    /** The confidence of the records in the draft. */
    confidence,
    idOf: (path: string) => `${kind.name}-${path}`,
    /** Problems to show at a control: after it was left, or after the draft was checked. */
    faultsAt: (path: string) =>
      isAsked || left.has(path) ? faults.filter((fault) => fault.control.path === path) : [],
    change: (path: string, value: unknown) => setTyped((before) => withValueAt(before, path, value)),
    leave: (path: string) =>
      afterPress(() => setLeft((before) => (before.has(path) ? before : new Set([...before, path])))),
    ask: () => setAsked(true),
    reset: () => {
      setTyped(empty)
      setLeft(new Set())
      setAsked(false)
    },
  }
}

export type DraftForm<Typed extends object> = ReturnType<typeof useDraftForm<Typed>>

/** Field of the form for the field of a new publisher, which is described with its first source. */
const fieldOfPublisher: Readonly<Record<string, string>> = {
  id: 'publisher',
  name: 'publisher',
  hosts: 'url',
  organisation: 'publisher',
}

/** A problem of a new publisher as one of the source that names it. */
export function inSource(problem: DraftProblem, { publishers, sources }: Draft): DraftProblem {
  const { part, field } = problem
  if (part?.list !== 'publishers') return problem
  const id = publishers[part.index]?.id
  const index = sources.findIndex(({ publisher }) => publisher === id)
  const [name = ''] = field.split('.')
  return { ...problem, part: { list: 'sources', index }, field: fieldOfPublisher[name] ?? name }
}
