import { subjectName } from '../../charts/names/subjectName'
import type { Dataset } from '../../dataset/dataset'
import type { ComparedEntity } from '../../selection/compare/compareEntities'
import { compareMessages } from '../../text/onDemand/compareMessages'
import type { Text } from '../../text/text'

/** The figures of a compared entity, in display order. */
export const figureIds = ['members', 'agreements', 'partners', 'stateOrAgency', 'first', 'newest'] as const

export interface ComparedFigure {
  id: (typeof figureIds)[number]
  value: string
  /** The value as a number; null for a date. */
  count: number | null
  /** Shown below the value. */
  label: string
}

/**
 * Returns the figures that apply to an entity: countries have neither members nor partner countries. Agreements of a
 * group are those of its members, and are labelled so.
 */
export function comparedFigures(
  dataset: Dataset,
  text: Text,
  compared: ComparedEntity,
): readonly ComparedFigure[] {
  const { f } = text
  const words = compareMessages(text)
  const { none } = words
  const figures = {
    ...words.figures,
    ...(compared.entity.kind === 'group' && words.groupFigures(subjectName(dataset, text))),
  }
  const newest = dataset.agreements[compared.newest ?? -1]
  const counted = (id: 'members' | 'agreements' | 'partners' | 'stateOrAgency', count: number) => ({
    id,
    value: f.number(count),
    count,
    label: figures[id](count),
  })
  return [
    ...(compared.members ? [counted('members', compared.members.size)] : []),
    counted('agreements', compared.agreements),
    ...(compared.members ? [counted('partners', compared.partners.length)] : []),
    counted('stateOrAgency', compared.stateOrAgency),
    {
      id: 'first',
      value: compared.firstYear === null ? none : f.year(compared.firstYear),
      count: null,
      label: figures.first(),
    },
    {
      id: 'newest',
      value: newest ? f.shortDate(newest.date.value.slice(0, 7)) : none,
      count: null,
      label: figures.newest(),
    },
  ]
}
