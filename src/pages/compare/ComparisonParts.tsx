import type { Comparison } from '../../selection/compare/compareEntities'
import { LinkTargetProvider } from '../shared/links/DetailsLink'
import styles from './ComparePage.module.css'
import { ComparedCard } from './cards/ComparedCard'
import { Belongings } from './parts/Belongings'
import { ComparedCurves } from './parts/ComparedCurves'
import { FiguresTable } from './parts/FiguresTable'
import { InCommon } from './parts/InCommon'
import { MemberOverlap } from './parts/MemberOverlap'
import { PartnerBars } from './parts/PartnerBars'
import { ProgramBars } from './parts/ProgramBars'

interface ComparisonPartsProps {
  comparison: Comparison
  names: readonly string[]
}

/** A card for each entity, their curves in one chart and, for two or more, the sections that apply to their comparison. */
export function ComparisonParts({ comparison, names }: ComparisonPartsProps) {
  const { entities, measure, belongings, inCommon } = comparison
  const countryNames = names.filter((_, position) => entities[position]?.entity.kind === 'country')
  return (
    <LinkTargetProvider value="page">
      <ul className={styles.cards}>
        {entities.map((compared) => (
          <ComparedCard key={compared.entity.id} compared={compared} />
        ))}
      </ul>
      <ComparedCurves comparison={comparison} names={names} />
      {entities.length > 1 && (
        <>
          {measure === 'members' && <MemberOverlap comparison={comparison} names={names} />}
          {inCommon && <InCommon common={inCommon} />}
          {countryNames.length > 0 && <Belongings belongings={belongings} names={countryNames} />}
          <ProgramBars entities={entities} names={names} />
          {measure === 'members' && <PartnerBars entities={entities} names={names} />}
          <FiguresTable comparison={comparison} names={names} />
        </>
      )}
    </LinkTargetProvider>
  )
}
