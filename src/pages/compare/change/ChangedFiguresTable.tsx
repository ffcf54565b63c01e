import type { Comparison } from '../../../selection/compare/compareEntities'
import { changeMessages } from '../../../text/onDemand/changeMessages'
import { compareMessages } from '../../../text/onDemand/compareMessages'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../../shared/view/useView'
import { figureIds } from '../comparedFigures'
import { ComparisonTable } from '../parts/ComparisonTable'
import { type ChangedFigure, changedFigures } from './changedFigures'
import type { ComparedDates } from './datedComparison'

interface ChangedFiguresTableProps {
  comparison: Comparison
  names: readonly string[]
  dated: ComparedDates
}

/** All figures with three columns for each entity: at the earlier date, now, and the change. */
export function ChangedFiguresTable({ comparison, names, dated }: ChangedFiguresTableProps) {
  const text = useText()
  const { dataset } = useView().selection
  const words = compareMessages(text)
  const { compare } = changeMessages(text)
  const { before, now } = dated.dates
  const figures = comparison.entities.map((entity, position) => {
    const earlier = dated.comparison.entities[position]
    return earlier ? changedFigures(dataset, text, earlier, entity) : []
  })
  const cells = (figure: ChangedFigure | undefined) =>
    figure
      ? [figure.before, figure.now, figure.change ?? words.notApplicable]
      : [words.notApplicable, words.notApplicable, words.notApplicable]
  return (
    <ComparisonTable
      caption={compare.figuresCaption(comparison.entities.some(({ entity }) => entity.kind === 'group'))}
      isCaptionSeen
      corner={words.what}
      columns={names.flatMap((name) => [
        compare.column(name, before),
        compare.column(name, now),
        compare.changeColumn(name),
      ])}
      rows={figureIds.map((id) => ({
        id,
        head: words.rows[id],
        cells: figures.flatMap((own) => cells(own.find((figure) => figure.id === id))),
      }))}
    />
  )
}
