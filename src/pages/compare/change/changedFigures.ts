import type { Dataset } from '../../../dataset/dataset'
import type { ComparedEntity } from '../../../selection/compare/compareEntities'
import { changeMessages } from '../../../text/onDemand/changeMessages'
import type { Text } from '../../../text/text'
import { type ComparedFigure, comparedFigures } from '../comparedFigures'

/** A figure of a compared entity at both dates. */
export interface ChangedFigure {
  id: ComparedFigure['id']
  label: string
  before: string
  now: string
  /** The difference in words; null for a date. */
  change: string | null
}

/** The figures that apply to an entity, at both dates, in display order. */
export function changedFigures(
  dataset: Dataset,
  text: Text,
  before: ComparedEntity,
  now: ComparedEntity,
): readonly ChangedFigure[] {
  const { signed } = changeMessages(text)
  const earlier = new Map(comparedFigures(dataset, text, before).map((figure) => [figure.id, figure]))
  return comparedFigures(dataset, text, now).map(({ id, label, value, count }) => {
    const then = earlier.get(id)
    return {
      id,
      label,
      before: then?.value ?? '',
      now: value,
      change: count === null ? null : signed(count - (then?.count ?? 0)),
    }
  })
}
