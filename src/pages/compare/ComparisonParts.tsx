import type { Comparison } from '../../selection/compare/compareEntities'
import { LinkTargetProvider } from '../shared/links/DetailsLink'
import { ProfileChart } from '../shared/profile/ProfileChart'
import styles from './ComparePage.module.css'
import { ComparedCard } from './cards/ComparedCard'
import type { ComparedDates } from './change/datedComparison'
import { EntityChanges } from './change/EntityChanges'
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
  /** The same at an earlier date; null if the view has one date. */
  dated: ComparedDates | null
}

/** A card for each entity, their curves in one chart and, for two or more, the sections that apply to their comparison. */
export function ComparisonParts({ comparison, names, compared, dated }: ComparisonPartsProps) {
  const { entities, measure, belongings, inCommon } = comparison
  const countryNames = names.filter((_, position) => entities[position]?.entity.kind === 'country')
  return (
    <LinkTargetProvider value="page">
      <ul className={styles.cards}>
        {entities.map((entity, position) => (
          <ComparedCard
            key={entity.entity.id}
            compared={entity}
            before={dated?.comparison.entities[position]}
          />
        ))}
      </ul>
      <ProfileChart id="curves" {...compared} />
      {dated &&
        entities.map((entity, position) => (
          <EntityChanges key={entity.entity.id} now={entity} name={names[position] ?? ''} dated={dated} />
        ))}
      {entities.length > 1 && (
        <>
          {measure === 'members' && <MemberOverlap comparison={comparison} names={names} />}
          {inCommon && <InCommon common={inCommon} />}
          {countryNames.length > 0 && <Belongings belongings={belongings} names={countryNames} />}
          <ProgramBars entities={entities} names={names} before={dated?.comparison.entities} />
          {measure === 'members' && <PartnerBars entities={entities} names={names} />}
        </>
      )}
      {(entities.length > 1 || dated) && <FiguresTable comparison={comparison} names={names} dated={dated} />}
    </LinkTargetProvider>
  )
}
