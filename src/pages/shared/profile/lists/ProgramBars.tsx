import type { Agreement } from '../../../../dataset/schema'
import type { Selection } from '../../../../selection/select'
import { profileMessages } from '../../../../text/onDemand/profile/profileMessages'
import { programColour } from '../../../../ui/programColour'
import { useText } from '../../../../ui/TextProvider'
import { DetailsLink } from '../../links/DetailsLink'
import { useView } from '../../view/useView'
import styles from '../Bars.module.css'
import { ProfileSection } from '../ProfileSection'
import { SectionChartMenu } from '../SectionChartMenu'

interface ProgramBarsProps {
  records: readonly Agreement[]
  /** The same records, for the chart to save. */
  selection: Selection
}

/** Programs of some records, most records first, each linked to the program. A record counts under each of its programs. */
export function ProgramBars({ records, selection }: ProgramBarsProps) {
  const text = useText()
  const { f } = text
  const words = profileMessages(text)
  const { programs } = useView().selection.dataset
  const rows = programs
    .map((program, position) => ({
      program,
      position,
      count: records.filter((record) => record.programs.includes(program.id)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  const most = rows[0]?.count ?? 1
  return (
    <ProfileSection
      title={words.byProgram}
      aside={words.everyProgram}
      menu={<SectionChartMenu id="by-program" selection={selection} />}
    >
      <ul>
        {rows.map(({ program, position, count }) => (
          <li key={program.id} className={styles.row}>
            <DetailsLink id={program.id} kind="program" className={styles.name}>
              {program.label}
            </DetailsLink>
            <span className={styles.track}>
              <span
                className={styles.bar}
                style={{ inlineSize: `${(count / most) * 100}%`, background: programColour(position) }}
              />
            </span>
            <span className={styles.value}>{f.number(count)}</span>
          </li>
        ))}
      </ul>
    </ProfileSection>
  )
}
