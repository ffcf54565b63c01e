import type { Comparison } from '../../../selection/compare/compareEntities'
import { countAt, yearEnds } from '../../../selection/compare/curves'
import { compareMessages } from '../../../text/onDemand/compareMessages'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../../shared/view/useView'
import { ChangedFiguresTable } from '../change/ChangedFiguresTable'
import type { ComparedDates } from '../change/datedComparison'
import { comparedFigures, figureIds } from '../comparedFigures'
import { ComparisonTable } from './ComparisonTable'

interface FiguresTableProps {
  comparison: Comparison
  names: readonly string[]
  /** The same at an earlier date; null if the view has one date. */
  dated: ComparedDates | null
}

/** Tables of all figures, and of the values of the curves at the end of each year. */
export function FiguresTable({ comparison, names, dated }: FiguresTableProps) {
  const text = useText()
  const { dataset } = useView().selection
  const { entities, measure, firstYear, asOf } = comparison
  const words = compareMessages(text)
  const figures = entities.map((compared) => comparedFigures(dataset, text, compared))
  return (
    <details>
      <summary>{words.figuresTable}</summary>
      {dated ? (
        <ChangedFiguresTable comparison={comparison} names={names} dated={dated} />
      ) : (
        <ComparisonTable
          caption={words.figuresCaption(entities.some(({ entity }) => entity.kind === 'group'))}
          isCaptionSeen
          corner={words.what}
          columns={names}
          rows={figureIds.map((id) => ({
            id,
            head: words.rows[id],
            cells: figures.map((own) => own.find((figure) => figure.id === id)?.value ?? words.notApplicable),
          }))}
        />
      )}
      <ComparisonTable
        caption={words.yearsCaption[measure]}
        isCaptionSeen
        corner={words.year}
        columns={names}
        rows={yearEnds(firstYear, asOf).map(({ year, day }) => ({
          id: year,
          head: text.f.year(year),
          cells: entities.map(({ curve }) => text.f.number(countAt(curve, day))),
        }))}
      />
    </details>
  )
}
