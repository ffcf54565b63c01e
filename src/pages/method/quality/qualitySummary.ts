import type { QualityEntry } from '../../../dataset/schemas/quality'
import {
  headRow,
  lowestRow,
  type QualityGroup,
  qualityGroups,
  type ShareRow,
} from '../../../selection/quality/qualityGroups'
import { qualityMessages } from '../../../text/onDemand/qualityMessages'
import type { Text } from '../../../text/text'

/** The newest audit and the newest completeness test in two or three sentences. `newestFirst` are all results. */
export function qualitySummary(newestFirst: readonly QualityEntry[], text: Text): readonly string[] {
  const words = qualityMessages(text)
  const audit = newestFirst.find((entry) => entry.kind === 'audit')
  const test = newestFirst.find((entry) => entry.kind === 'completeness')
  const weakest = test ? qualityGroups(test).flatMap((group) => weakestPart(group, headRow(test))) : []
  return [
    ...(audit ? [words.audited(audit, headRow(audit))] : []),
    ...(test ? [words.tested(headRow(test))] : []),
    ...(weakest.length > 0 ? [words.weakest(weakest)] : []),
  ]
}

/** The part of a breakdown with the lowest share, if that is below the share of the whole; nothing for other groups. */
function weakestPart(group: QualityGroup, whole: ShareRow) {
  const lowest = lowestRow(group)
  const { by } = group
  if (!lowest || lowest.share >= whole.share) return []
  return by === 'level' || by === 'decade' || by === 'region' ? [{ ...lowest, by }] : []
}
