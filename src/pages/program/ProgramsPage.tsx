import { useMemo } from 'react'
import { useGeometry } from '../../charts/map/geometry/useGeometry'
import { subjectName } from '../../charts/names/subjectName'
import { viewPhrase } from '../../charts/names/viewPhrase'
import { listMeta, programsMeta } from '../../publish/meta/pageMeta'
import { hasFilters } from '../../selection/filters'
import { programPageMessages } from '../../text/onDemand/profile/programPageMessages'
import { useIsPrerendered } from '../../ui/PrerenderProvider'
import { programColour } from '../../ui/programColour'
import { useText } from '../../ui/TextProvider'
import { ListChartMenu } from '../shared/chartMenu/ListChartMenu'
import { AddressNotice } from '../shared/filters/AddressNotice'
import { DetailsLink, LinkTargetProvider } from '../shared/links/DetailsLink'
import { ListFilters } from '../shared/lists/ListFilters'
import { ListMenu } from '../shared/lists/ListMenu'
import { listOrderOf } from '../shared/lists/listOrder'
import { OrderButtons } from '../shared/lists/OrderButtons'
import { PageTitle } from '../shared/page/PageTitle'
import { usePageMeta } from '../shared/page/usePageMeta'
import profile from '../shared/profile/ProfilePage.module.css'
import { useView } from '../shared/view/useView'
import { SavedViews } from '../shared/views/SavedViews'
import { layoutProgramMap } from './list/layoutProgramMap'
import { type ListedProgram, listedPrograms, programsInOrder } from './list/listedPrograms'
import styles from './list/ProgramList.module.css'
import { ProgramMap, SharedOutlines } from './list/ProgramMap'
import { programListColumns } from './list/programListColumns'
import { YearSpark } from './list/YearSpark'
import { yearCounts } from './list/yearCounts'

const usualOrder = 'agreements'

/** List of the programs: description, agreements per year, partner countries on a map, counts and period. */
export function ProgramsPage() {
  const text = useText()
  const { m, f } = text
  const { view, selection } = useView()
  const { dataset } = selection
  const isFiltered = hasFilters(selection.filters)
  const phrase = viewPhrase(dataset, selection.filters, text)
  const words = programPageMessages(text).index
  usePageMeta(listMeta(programsMeta(dataset, text), words.title, selection, text))
  const all = useMemo(() => listedPrograms(selection), [selection])
  const rows = programsInOrder(dataset, all, listOrderOf(view, usualOrder), text)
  const years = all.flatMap(({ facts }) => facts.records.map(({ date }) => Number(date.value.slice(0, 4))))
  const firstYear = Math.min(...years)
  const lastYear = Math.max(...years)
  const perYear = all.map(({ facts }) =>
    years.length > 0 ? yearCounts(facts.records, firstYear, lastYear) : [],
  )
  const top = Math.max(1, ...perYear.flat())
  const map = useProgramMap()
  return (
    <LinkTargetProvider value="page">
      <article className={profile.page}>
        <AddressNotice />
        <PageTitle
          title={words.title}
          {...(isFiltered && { cited: { kind: 'view', title: m.pages.listTitle(words.title, phrase) } })}
        >
          <SavedViews />
          <ListChartMenu id="by-program" />
          <ListMenu
            list="programs"
            what={words.rows(all.length, isFiltered ? phrase : null)}
            columns={programListColumns(dataset)}
            rows={rows}
          />
        </PageTitle>
        <p className={profile.lead}>
          {isFiltered
            ? words.leadFiltered(all.length, phrase)
            : m.pages.programsDescription(all.length, subjectName(dataset, text))}{' '}
          {words.lead}
        </p>
        <ListFilters />
        <div className={styles.tools}>
          <OrderButtons usual={usualOrder} />
          {years.length > 0 && (
            <p className={styles.scale}>{words.spark(f.year(firstYear), f.year(lastYear), top)}</p>
          )}
        </div>
        {map && <SharedOutlines layout={map} />}
        <ul className={styles.programs}>
          {rows.map((row) => (
            <li key={row.program.id}>
              <Heading row={row} />
              <div className={styles.years}>
                <YearSpark
                  counts={perYear[row.position] ?? []}
                  top={top}
                  colour={programColour(row.position)}
                />
                {years.length > 0 && (
                  <p className={styles.ends} aria-hidden="true">
                    <span>{f.year(firstYear)}</span>
                    <span>{f.year(lastYear)}</span>
                  </p>
                )}
              </div>
              <div className={styles.world}>
                {map && (
                  <ProgramMap
                    layout={map}
                    dataset={dataset}
                    partners={row.facts.partners.map(({ country }) => country)}
                    colour={programColour(row.position)}
                  />
                )}
              </div>
              <Counts row={row} />
            </li>
          ))}
        </ul>
      </article>
    </LinkTargetProvider>
  )
}

/** The map that all programs share; null until its shapes are loaded, and on prerendered pages, which it would double. */
function useProgramMap() {
  const { dataset } = useView().selection
  const isPrerendered = useIsPrerendered()
  const { data: geometry } = useGeometry('world')
  return useMemo(
    () => (geometry && !isPrerendered ? layoutProgramMap(geometry, dataset.countries) : null),
    [geometry, isPrerendered, dataset],
  )
}

function Heading({ row: { program, position } }: { row: ListedProgram }) {
  return (
    <>
      <span className={styles.colour} style={{ background: programColour(position) }} />
      <div className={styles.words}>
        <h2 className={styles.name}>
          <DetailsLink id={program.id} kind="program">
            {program.name}
          </DetailsLink>
        </h2>
        <p className={styles.description}>{program.description}</p>
      </div>
    </>
  )
}

function Counts({ row: { facts } }: { row: ListedProgram }) {
  const text = useText()
  const words = programPageMessages(text).index
  const { records, partners } = facts
  const first = records.at(-1)
  const newest = records[0]
  const year = (value: string) => text.f.year(Number(value.slice(0, 4)))
  return (
    <p className={styles.counts}>
      {words.counts(records.length, partners.length)}
      {first && newest && (
        <span className={styles.period}>{words.period(year(first.date.value), year(newest.date.value))}</span>
      )}
    </p>
  )
}
