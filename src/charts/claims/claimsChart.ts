import { documentedCurve } from '../../selection/documentedCurve'
import { hasFilters } from '../../selection/filters'
import { registerChart } from '../contract/registerChart'
import { subjectName } from '../names/subjectName'
import { ClaimsDrawing } from './ClaimsDrawing'
import { ClaimsPicture, claimsPictureHeightPx } from './ClaimsPicture'
import { type ClaimRow, claimRows } from './claimRows'
import { claimsDrawingHeightPx } from './claimsDrawingHeight'

/** Totals stated by officials, compared with the documented totals. */
export const claimsChart = registerChart<ClaimRow>({
  id: 'claims',
  rows: ({ selection }) => claimRows(selection),
  columns: ({ text }) => {
    const words = text.m.charts.claims
    return [
      { id: 'claimant', label: words.columns.claimant, value: (row) => row.claim.claimant },
      { id: 'date', label: words.columns.date, value: (row) => row.claim.date },
      { id: 'measure', label: words.columns.measure, value: (row) => words.measure[row.measure] },
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
    const last = documentedCurve(selection).at(-1)
    const isReached = rows.length > 0 && last && rows.every((row) => last[row.measure] >= row.claim.value)
    return isReached && !hasFilters(selection.filters)
      ? text.m.charts.claims.titleReached
      : text.m.charts.claims.titleMeasure
  },
  subtitle: (_rows, { selection, text }) =>
    hasFilters(selection.filters) ? text.m.charts.claims.subtitleFiltered : text.m.charts.claims.subtitle,
  summary: (_rows, { selection, text }) => {
    const last = documentedCurve(selection).at(-1)
    return text.m.charts.claims.summary(last?.agreements ?? 0, last?.countries ?? 0)
  },
  caveat: (_rows, { selection, text }) =>
    text.m.charts.claims.caveat(
      subjectName(selection.dataset, text),
      documentedCurve(selection).at(-1)?.agreements ?? 0,
    ),
  Drawing: ClaimsDrawing,
  drawingHeightPx: claimsDrawingHeightPx,
  Picture: ClaimsPicture,
  pictureHeightPx: claimsPictureHeightPx,
})
