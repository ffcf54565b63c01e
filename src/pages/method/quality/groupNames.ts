import type { QualityEntry } from '../../../dataset/schemas/quality'
import { agreementLevels } from '../../../dataset/vocabulary'
import type { QualityGroup, ShareRow } from '../../../selection/quality/qualityGroups'
import { qualityMessages } from '../../../text/onDemand/qualityMessages'
import type { Text } from '../../../text/text'

/** The heading of a group of rows: “By decade, state and agency level”. */
export function groupName({ by, of }: QualityGroup, kind: QualityEntry['kind'], text: Text): string {
  const words = qualityMessages(text)
  const covered = of === 'official' ? words.officialOnly(words.groups[by]) : words.groups[by]
  const isPart = by === 'level' || by === 'decade' || by === 'region'
  return kind === 'audit' && isPart ? words.wrongOnly(covered) : covered
}

/** The label of a row in its group. */
export function rowName({ by }: QualityGroup, { value }: ShareRow, text: Text): string {
  const words = qualityMessages(text)
  switch (by) {
    case 'verdict':
      return words.verdicts[value as keyof typeof words.verdicts]
    case 'happened':
      return words.happened
    case 'total':
      return value === 'official' ? words.official : words.all
    case 'decade':
      return words.decade(value)
    case 'region':
      return text.m.words.region[value] ?? value
    case 'level': {
      const level = agreementLevels.find((known) => known === value)
      return level ? text.m.words.level[level] : value
    }
  }
}
