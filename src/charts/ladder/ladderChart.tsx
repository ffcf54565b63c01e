import { hasFilters } from '../../selection/filters'
import { ladderSteps } from '../../selection/program/ladderSums'
import type { ChartContext } from '../contract/chart'
import { registerChart } from '../contract/registerChart'
import { asOfPhrase } from '../names/asOfPhrase'
import { LadderDrawing } from './LadderDrawing'
import { LadderPicture } from './LadderPicture'
import { ladderDrawingHeightPx, ladderPictureHeightPx } from './ladderHeight'
import { type LadderRow, ladderRows } from './ladderRows'

/** The partners of the subject's coalition by how firmly they are committed (counting rule 8). */
export const ladderChart = registerChart<LadderRow>({
  id: 'ladder',
  drawsInterest: true,
  rows: ladderRows,
  columns: ({ text }) => {
    const words = text.m.charts.ladder
    return [
      { id: 'rung', label: words.columns.rung, value: (row) => words.rungs[row.step] },
      { id: 'partner', label: words.columns.partner, value: (row) => row.name },
      { id: 'iso3', label: words.columns.iso3, value: (row) => row.iso3 },
      { id: 'since', label: words.columns.since, value: (row) => row.record.date.value },
      { id: 'record', label: words.columns.record, value: (row) => row.record.id },
    ]
  },
  title: (rows, { selection, text }) => {
    const words = text.m.charts.ladder
    const countries = rows.filter(({ iso3 }) => iso3 !== null)
    const signed = countries.filter(({ step }) => step === 'signed').length
    const name = programName(selection.dataset)
    return {
      finding:
        hasFilters(selection.filters) && countries.length > 0
          ? words.titleOf(signed, countries.length, name)
          : words.title(signed, name),
    }
  },
  subtitle: (_rows, { selection, text }) => {
    const words = text.m.charts.ladder
    return selection.filters.to === null
      ? words.subtitle
      : words.subtitleAsOf(words.subtitle, asOfPhrase(selection, text))
  },
  summary: (rows, { text }) => {
    const words = text.m.charts.ladder
    return words.summary(
      ladderSteps.map((step) => ({
        name: words.rungs[step],
        count: rows.filter((row) => row.step === step).length,
      })),
    )
  },
  caveat: (_rows, { selection, text }) =>
    hasFilters({ ...selection.filters, to: null, program: [] }) ? text.m.charts.ladder.caveatFiltered : null,
  marks: () => 'all',
  Drawing: LadderDrawing,
  drawingHeightPx: ladderDrawingHeightPx,
  Placeholder: LadderDrawing,
  Picture: LadderPicture,
  pictureHeightPx: ladderPictureHeightPx,
})

function programName({ about, programs, programIndex }: ChartContext['selection']['dataset']): string {
  const { program } = about.alignment
  return programs[programIndex.get(program) ?? -1]?.name ?? program
}
