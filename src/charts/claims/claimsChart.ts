import { documentedCurve } from '../../selection/documentedCurve'
import { hasFilters } from '../../selection/filters'
import { registerChart } from '../contract/registerChart'
import { subjectName } from '../names/subjectName'
import { horizonNote } from '../time/horizon'
import { ClaimsDrawing } from './ClaimsDrawing'
import { ClaimsPicture, claimsPictureHeightPx } from './ClaimsPicture'
import { panelName } from './claimKeys'
import { type ClaimRow, claimRows, documentedTotals } from './claimRows'
import { claimScope } from './claimScope'
import { claimsDrawingHeightPx, hasClaims } from './claimsDrawingHeight'

/** Totals stated by officials, compared with the documented totals. */
export const claimsChart = registerChart<ClaimRow>({
  id: 'claims',
  rows: ({ selection }) => claimRows(selection),
  columns: ({ selection, text }) => {
    const words = text.m.charts.claims
    return [
      { id: 'claimant', label: words.columns.claimant, value: (row) => row.claim.claimant },
      { id: 'date', label: words.columns.date, value: (row) => row.claim.date },
      {
        id: 'measure',
        label: words.columns.measure,
        value: (row) => panelName(row.measure, { selection, text }),
      },
      {
        id: 'value',
        label: words.columns.value,
        value: (row) => words.qualified(row.claim.qualifier, row.claim.value),
      },
      { id: 'documented', label: words.columns.documented, value: (row) => row.documented },
      { id: 'scope', label: words.columns.scope, value: (row) => row.claim.scope },
    ]
  },
  title: (rows, { selection, text }) => {
    const words = text.m.charts.claims
    const { filters } = selection
    const scope = claimScope(selection)
    if (scope.kind === 'none' || !hasClaims(rows, { selection })) return { finding: words.titleUnstated }
    if (scope.kind === 'program') return { finding: words.titleProgram }
    const isReached =
      rows.length > 0 &&
      rows.every(({ measure, claim }) => {
        const last = documentedTotals(selection, measure).at(-1)
        return last && last.total >= claim.value
      })
    return isReached && !hasFilters(filters)
      ? { whole: words.titleReached }
      : { measure: words.titleMeasure, by: words.by }
  },
  subtitle: (_rows, { selection, text }) => {
    const words = text.m.charts.claims
    switch (claimScope(selection).kind) {
      case 'all':
        return words.subtitle
      case 'program':
        return words.subtitleProgram(subjectName(selection.dataset, text))
      case 'none':
        return words.subtitleNone
    }
  },
  summary: (rows, { selection, text }) => {
    const words = text.m.charts.claims
    switch (claimScope(selection).kind) {
      case 'all': {
        const last = documentedCurve(selection).at(-1)
        return words.summary(last?.agreements ?? 0, last?.countries ?? 0)
      }
      case 'program':
        return words.summaryProgram(
          rows.length,
          documentedTotals(selection, 'countries').at(-1)?.total ?? 0,
          documentedTotals(selection, 'countries-and-organisations').at(-1)?.total ?? 0,
        )
      case 'none':
        return words.subtitleNone
    }
  },
  caveat: (rows, context) => {
    const { selection, text } = context
    const words = text.m.charts.claims
    const to = Math.max(
      ...rows.flatMap(({ end, measure }) => [end, documentedTotals(selection, measure).at(-1)?.day ?? end]),
    )
    const withHorizon = (caveat: string) => [caveat, horizonNote(context, to)].filter(Boolean).join(' ')
    switch (claimScope(selection).kind) {
      case 'all': {
        const official = documentedCurve(selection).at(-1)?.agreements ?? 0
        return withHorizon(words.caveat(subjectName(selection.dataset, text), official))
      }
      case 'program':
        return withHorizon(words.caveatProgram)
      case 'none':
        return null
    }
  },
  hasDrawing: (rows, context) => hasClaims(rows, context),
  Drawing: ClaimsDrawing,
  drawingHeightPx: claimsDrawingHeightPx,
  Picture: ClaimsPicture,
  pictureHeightPx: claimsPictureHeightPx,
})
