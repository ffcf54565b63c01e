import { horizonOf } from '../../dataset/horizon/horizonOf'
import type { Selection } from '../../selection/select'
import { shownDay } from '../../selection/shownDay'
import type { Text } from '../../text/text'

/**
 * When a count was true: “as of” the end of the period. If that lies after the horizon, later changes may be missing, so the
 * phrase says how far the research goes.
 */
export function asOfPhrase(selection: Pick<Selection, 'dataset' | 'asOf'>, { m, f }: Text): string {
  const day = shownDay(selection)
  const horizon = horizonOf(selection.dataset)
  return day > horizon ? m.map.researchedTo(f.day(horizon)) : m.map.asOf(f.day(day))
}
