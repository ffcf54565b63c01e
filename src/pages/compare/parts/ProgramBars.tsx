import { subjectName } from '../../../charts/names/subjectName'
import type { ComparedEntity } from '../../../selection/compare/compareEntities'
import { changeMessages } from '../../../text/onDemand/changeMessages'
import { compareMessages } from '../../../text/onDemand/compareMessages'
import { programColour } from '../../../ui/programColour'
import { useText } from '../../../ui/TextProvider'
import { DetailsLink } from '../../shared/links/DetailsLink'
import { ProfileSection } from '../../shared/profile/ProfileSection'
import { useView } from '../../shared/view/useView'
import { ComparisonTable } from './ComparisonTable'
import styles from './ProgramBars.module.css'

interface ProgramBarsProps {
  entities: readonly ComparedEntity[]
  names: readonly string[]
  /** The entities at an earlier date, in the same order; absent if the view has one date. */
  before?: readonly ComparedEntity[] | undefined
}

/** Agreements by program, with a column per entity, all bars on one scale. */
export function ProgramBars({ entities, names, before }: ProgramBarsProps) {
  const text = useText()
  const { f } = text
  const { dataset } = useView().selection
  const words = compareMessages(text)
  const top = Math.max(1, ...entities.flatMap(({ programs }) => programs))
  const shown = dataset.programs.flatMap((program, position) => {
    const counts = entities.map(({ programs }) => programs[position] ?? 0)
    return counts.some((count) => count > 0) ? [{ program, position, counts }] : []
  })
  const bar = (count: number, position: number) => ({
    inlineSize: `calc((100% - ${before ? 4.5 : 2.5}rem) * ${count / top})`,
    background: programColour(position),
  })
  return (
    <ProfileSection
      title={words.programs(subjectName(dataset, text))}
      aside={words.programsNote(entities.some(({ entity }) => entity.kind === 'group'))}
    >
      {shown.length === 0 ? (
        <p>{words.noPrograms}</p>
      ) : (
        <ComparisonTable
          caption={words.programsOf(names)}
          corner={words.program}
          columns={names}
          rows={shown.map(({ program, position, counts }) => ({
            id: program.id,
            head: (
              <DetailsLink id={program.id} kind="program">
                {program.label}
              </DetailsLink>
            ),
            cells: counts.map((count, column) => (
              <span key={program.id} className={styles.cell}>
                {count > 0 && <span className={styles.bar} style={bar(count, position)} />}
                {before
                  ? changeMessages(text).counts(before[column]?.programs[position] ?? 0, count)
                  : f.number(count)}
              </span>
            )),
          }))}
        />
      )}
    </ProfileSection>
  )
}
