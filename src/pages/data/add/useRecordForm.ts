import { useMemo, useState } from 'react'
import { datasetFiles } from '../../../dataset/datasetFiles'
import { completeDraft } from '../../../dataset/draft/completeDraft'
import { type DraftProblem, draftChecker } from '../../../dataset/draft/draft'
import { similarRecords } from '../../../dataset/draft/similarRecords'
import { dayNumber } from '../../../dataset/partialDate'
import type { Source } from '../../../dataset/schema'
import { useText } from '../../../ui/TextProvider'
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
export function useRecordForm(sources: ReadonlyMap<string, Source>) {
  const text = useText()
  const afterPress = useAfterPress()
  const dataset = useDataset()
  const [empty] = useState(() => emptyDraft(dataset.about.subject.country))
  const [typed, setTyped] = useState(empty)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [isAsked, setAsked] = useState(false)
  const known = useMemo(
    () => ({ ...dataset, own: dataset.ownCountries, sources: [...sources.values()] }),
    [dataset, sources],
  )
  const check = useMemo(
    () => draftChecker(datasetFiles(dataset, sources.values()), today()),
    [dataset, sources],
  )
  const draft = useMemo(() => completeDraft(draftOf(typed), known), [typed, known])
  const problems = useMemo(() => check(draft), [check, draft])
  const similar = useMemo(() => similarRecords(known.agreements, draft.agreement, known), [draft, known])
  const controls = controlsOf(typed, text)
  const faults = faultsIn(problems, typed, controls)
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
  typed: TypedDraft,
  controls: readonly Control[],
): readonly Fault[] {
  const faults = problems.flatMap((problem): Fault[] => {
    const control = controlOf(problem, typed, controls)
    return control ? [{ control, problem }] : []
  })
  return faults.sort((a, b) => controls.indexOf(a.control) - controls.indexOf(b.control))
}

function today(): number {
  const now = new Date()
  return dayNumber(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate())
}
