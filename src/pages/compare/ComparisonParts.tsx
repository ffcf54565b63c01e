import type { Comparison } from '../../selection/compare/compareEntities'
import { LinkTargetProvider } from '../shared/links/DetailsLink'
import { ProfileChart } from '../shared/profile/ProfileChart'
import styles from './ComparePage.module.css'
import { ComparedCard } from './cards/ComparedCard'
import { Belongings } from './parts/Belongings'
import { FiguresTable } from './parts/FiguresTable'
import { InCommon } from './parts/InCommon'
import { MemberOverlap } from './parts/MemberOverlap'
import { PartnerBars } from './parts/PartnerBars'
import { ProgramBars } from './parts/ProgramBars'
import type { useComparedView } from './useComparedView'

interface ComparisonPartsProps {
  comparison: Comparison
  names: readonly string[]
  /** The chart of the comparison: what it shows, and from which records. */
  compared: ReturnType<typeof useComparedView>
}

/** A card for each entity, their curves in one chart and, for two or more, the sections that apply to their comparison. */
export function ComparisonParts({ comparison, names, compared }: ComparisonPartsProps) {
  const { entities, measure, belongings, inCommon } = comparison
  const countryNames = names.filter((_, position) => entities[position]?.entity.kind === 'country')
  return (
    <LinkTargetProvider value="page">
      <ul className={styles.cards}>
        {entities.map((entity) => (
          <ComparedCard key={entity.entity.id} compared={entity} />
        ))}
      </ul>
      <ProfileChart id="curves" {...compared} />
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
