import { useMemo } from 'react'
import { subjectName } from '../../charts/names/subjectName'
import { programsMeta } from '../../publish/meta/pageMeta'
import { noFilters } from '../../selection/filters'
import { select } from '../../selection/select'
import { programPageMessages } from '../../text/onDemand/programPageMessages'
import { programColour } from '../../ui/programColour'
import { useText } from '../../ui/TextProvider'
import { WholeChartMenu } from '../shared/chartMenu/WholeChartMenu'
import { DetailsLink, LinkTargetProvider } from '../shared/links/DetailsLink'
import { PageTitle } from '../shared/page/PageTitle'
import { usePageMeta } from '../shared/page/usePageMeta'
import profile from '../shared/profile/ProfilePage.module.css'
import { useView } from '../shared/view/useView'
import styles from './ProgramsPage.module.css'
import { programFacts } from './programFacts'
import { YearSpark } from './YearSpark'
import { yearCounts } from './yearCounts'

/** Index of the programs: description, number of records and countries, and period. */
export function ProgramsPage() {
  const text = useText()
  const { m, f } = text
  const { dataset } = useView().selection
  usePageMeta(programsMeta(dataset, text))
  const rows = useMemo(
    () =>
      dataset.programs.map((program) => ({
        program,
        facts: programFacts(select(dataset, { ...noFilters, program: [program.id] })),
      })),
    [dataset],
  )
  const words = programPageMessages(text).index
  const years = rows.flatMap(({ facts }) => facts.records.map(({ date }) => Number(date.value.slice(0, 4))))
  const firstYear = Math.min(...years)
  const lastYear = Math.max(...years)
  const perYear = rows.map(({ facts }) =>
    years.length > 0 ? yearCounts(facts.records, firstYear, lastYear) : [],
  )
  const top = Math.max(1, ...perYear.flat())
  return (
    <LinkTargetProvider value="page">
      <article className={profile.page}>
        <PageTitle title={words.title}>
          <WholeChartMenu id="by-program" />
        </PageTitle>
        <p className={profile.lead}>
          {m.pages.programsDescription(rows.length, subjectName(dataset, text))} {words.lead}
        </p>
        {years.length > 0 && (
          <p className={styles.scale}>{words.spark(f.year(firstYear), f.year(lastYear), top)}</p>
        )}
        <ul className={styles.programs}>
          {rows.map(({ program, facts: { records, partners } }, position) => {
            const first = records.at(-1)
            const newest = records[0]
            const year = (value: string) => f.year(Number(value.slice(0, 4)))
            return (
              <li key={program.id}>
                <span className={styles.colour} style={{ background: programColour(position) }} />
                <div>
                  <h2 className={styles.name}>
                    <DetailsLink id={program.id} kind="program">
                      {program.name}
                    </DetailsLink>
                  </h2>
                  <p className={styles.description}>{program.description}</p>
                </div>
                <YearSpark counts={perYear[position] ?? []} top={top} colour={programColour(position)} />
                <p className={styles.counts}>
                  {words.counts(records.length, partners.length)}
                  {first && newest && (
                    <span className={styles.period}>
                      {words.period(year(first.date.value), year(newest.date.value))}
                    </span>
                  )}
                </p>
              </li>
            )
          })}
        </ul>
      </article>
    </LinkTargetProvider>
  )
}
