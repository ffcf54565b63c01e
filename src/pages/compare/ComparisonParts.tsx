import type { Comparison } from '../../selection/compareThings'
import { LinkTargetProvider } from '../shared/links/DetailsLink'
import styles from './ComparePage.module.css'
import { ComparedCard } from './cards/ComparedCard'
import { Belongings } from './parts/Belongings'
import { FiguresTable } from './parts/FiguresTable'
import { InCommon } from './parts/InCommon'
import { MemberOverlap } from './parts/MemberOverlap'
import { PartnerBars } from './parts/PartnerBars'
import { ProgramBars } from './parts/ProgramBars'

interface ComparisonPartsProps {
  comparison: Comparison
  names: readonly string[]
}

/** A card for each entity and, for two or more, the sections that apply to their comparison. */
export function ComparisonParts({ comparison, names }: ComparisonPartsProps) {
  const { things, measure, belongings, inCommon } = comparison
  const countryNames = names.filter((_, position) => things[position]?.thing.kind === 'country')
  return (
    <LinkTargetProvider value="page">
      <ul className={styles.cards}>
        {things.map((compared) => (
          <ComparedCard key={compared.thing.id} compared={compared} comparison={comparison} />
        ))}
      </ul>
      {things.length > 1 && (
        <>
          {measure === 'members' && <MemberOverlap comparison={comparison} names={names} />}
          {inCommon && <InCommon common={inCommon} />}
          {countryNames.length > 0 && <Belongings belongings={belongings} names={countryNames} />}
          <ProgramBars things={things} names={names} />
          {measure === 'members' && <PartnerBars things={things} names={names} />}
          <FiguresTable comparison={comparison} names={names} />
        </>
      )}
    </LinkTargetProvider>
  )
}
