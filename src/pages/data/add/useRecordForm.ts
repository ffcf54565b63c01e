import { useMemo, useState } from 'react'
import { noHistory } from '../../../dataset/checks/idHistory'
import { datasetFiles } from '../../../dataset/datasetFiles'
import { draftChecker } from '../../../dataset/draft/checkDraft'
import { completeDraft } from '../../../dataset/draft/completeDraft'
import type { Draft, DraftProblem } from '../../../dataset/draft/draft'
import { similarRecords } from '../../../dataset/draft/similarRecords'
import { dayNumber } from '../../../dataset/partialDate'
import { useText } from '../../../ui/TextProvider'
import type { LoadedDetails } from '../../shared/data/dataQuery'
import { useDataset } from '../../shared/data/useLoaded'
import { type Control, controlOf, controlsOf } from './fields/controls'
import { withValueAt } from './fields/typedPath'
import { draftOf, emptyDraft, type TypedDraft } from './typedDraft'
import { useAfterPress } from './useAfterPress'

/** A problem and the control at which it can be fixed. */
export interface Fault {
  control: Control
  problem: DraftProblem
}

/** State of the form: the input, the results of the checker, and functions that change it. */
export function useRecordForm(details: LoadedDetails) {
  const text = useText()
  const afterPress = useAfterPress()
  const dataset = useDataset()
  const [empty] = useState(() => emptyDraft(dataset.about.subject.country))
  const [typed, setTyped] = useState(empty)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [isAsked, setAsked] = useState(false)
  const known = useMemo(
    () => ({
      ...dataset,
      own: dataset.ownCountries,
      publishers: details.publishers,
      sources: [...details.sources.values()],
      history: noHistory,
    }),
    [dataset, details],
  )
  const check = useMemo(() => draftChecker(datasetFiles(dataset, details), today()), [dataset, details])
  const draft = useMemo(() => completeDraft(draftOf(typed), known), [typed, known])
  const { problems } = useMemo(() => check(draft), [check, draft])
  const similar = useMemo(
    () => similarRecords(known.agreements, draft.agreement ?? {}, known),
    [draft, known],
  )
  const controls = controlsOf(typed, text)
  const faults = faultsIn(problems, draft, typed, controls)
  return {
    typed,
    /** Whether there is input that could be lost. */
    isTyped: typed !== empty,
    controls,
    faults,
    isAsked,
    draft,
    similar,
    /** Problems to show at a control: after it was left, or after the record was checked. */
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

export type RecordForm = ReturnType<typeof useRecordForm>

function faultsIn(
  problems: readonly DraftProblem[],
  draft: Draft,
  typed: TypedDraft,
  controls: readonly Control[],
): readonly Fault[] {
  const faults = problems.flatMap((problem): Fault[] => {
    const control = controlOf(inSource(problem, draft), typed, controls)
    return control ? [{ control, problem }] : []
  })
  return faults.sort((a, b) => controls.indexOf(a.control) - controls.indexOf(b.control))
}

/** Field of the form for the field of a new publisher, which is described with its first source. */
const fieldOfPublisher: Readonly<Record<string, string>> = {
  id: 'publisher',
  name: 'publisher',
  hosts: 'url',
  organisation: 'publisher',
}

/** A problem of a new publisher as one of the source that names it. */
function inSource(
  problem: DraftProblem,
  { publishers, sources }: Draft,
): Pick<DraftProblem, 'part' | 'field'> {
  const { part, field } = problem
  if (part?.list !== 'publishers') return problem
  const id = publishers[part.index]?.id
  const index = sources.findIndex(({ publisher }) => publisher === id)
  const [name = ''] = field.split('.')
  return { part: { list: 'sources', index }, field: fieldOfPublisher[name] ?? name }
}

function today(): number {
  const now = new Date()
  return dayNumber(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate())
}
