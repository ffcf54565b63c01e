import { Link } from '@tanstack/react-router'
import { subjectName } from '../../charts/names/subjectName'
import { researchedTo } from '../../dataset/horizon/researchedTo'
import { parsePartialDate } from '../../dataset/partialDate'
import { encodeView } from '../../selection/address/address'
import { defaultView } from '../../selection/view'
import { useText } from '../../ui/TextProvider'
import { headline } from '../shared/filters/headline'
import { LinkTargetProvider } from '../shared/links/DetailsLink'
import { FigureLink, type FigureTarget } from '../shared/links/FigureLink'
import { useView } from '../shared/view/useView'
import { AlignmentFigures } from './AlignmentFigures'
import { useHasDoor } from './door/useHasDoor'
import styles from './HeadlineFigures.module.css'

/**
 * The row of headline figures, each with a qualifying line: those of the coalitions if they colour the map. Invisible if
 * nothing counts, which the page then says; their room stays, so that nothing jumps while playing through empty years.
 */
export function HeadlineFigures() {
  const { selection, view } = useView()
  return (
    <div className={selection.count > 0 ? styles.shown : styles.hidden}>
      <LinkTargetProvider value="panel">
        {view.color === 'alignment' ? <AlignmentFigures /> : <AgreementFigures />}
      </LinkTargetProvider>
    </div>
  )
}

function AgreementFigures() {
  const text = useText()
  const { m, f } = text
  const { selection, view } = useView()
  const { dataset } = selection
  const figures = headline(selection)
  const words = m.explore.figures
  // The front door has four figures, and states the number of sources itself.
  const hasDoor = useHasDoor()
  const newestDay = parsePartialDate(figures.newest?.date.value ?? '')?.end
  // Until the newest record of a period that has ended, there is nothing to explain.
  const hasSearchedLater =
    view.filters.to === null && newestDay !== undefined && newestDay < researchedTo(dataset.about)
  const { filters } = selection
  const largest = dataset.programs[figures.largestProgram ?? -1]
  return (
    <>
      <dl className={styles.figures}>
        <Figure
          value={f.number(figures.agreements)}
          label={words.agreements(figures.agreements)}
          target={{ list: 'agreements', filters }}
          note={view.filters.interest ? words.interestCounted : words.notCounted(figures.notCounted)}
        />
        <Figure
          value={f.number(figures.partnerCountries)}
          label={words.partnerCountries(figures.partnerCountries)}
          target={{ list: 'countries', filters }}
          note={
            figures.signed === null
              ? words.unofficial(figures.unofficialCountries)
              : words.signed(figures.signed)
          }
        />
        {view.filters.program.length === 0 && !hasDoor && (
          <Figure
            value={f.number(figures.programs)}
            label={words.programs(figures.programs)}
            target={{ list: 'programs', filters }}
            note={largest ? words.largest(largest.label, figures.largestProgramCount) : ''}
          />
        )}
        <Figure
          value={f.number(figures.organisations)}
          label={words.organisations(figures.organisations)}
          target={{ list: 'organisations', filters }}
          note={words.ownOrganisations(figures.ownOrganisations, subjectName(dataset, text))}
        />
        <Figure
          value={figures.newest ? f.shortDate(figures.newest.date.value.slice(0, 7)) : words.none}
          label={words.newest}
          target={figures.newest && { record: figures.newest.id }}
          note={
            hasDoor
              ? words.searchedTo(f.shortDate(dataset.about.asOf.slice(0, 7)))
              : hasSearchedLater
                ? words.searched(
                    m.common.sources(figures.sources),
                    f.shortDate(dataset.about.asOf.slice(0, 7)),
                  )
                : m.common.sources(figures.sources)
          }
        />
      </dl>
      <p className={styles.sentence}>
        {words.sentence(figures.agreements, figures.partnerCountries).map((piece) =>
          typeof piece === 'string' ? (
            piece
          ) : (
            <Link
              key={piece.list}
              to={`/${piece.list}`}
              search={encodeView({ ...defaultView, filters, theme: view.theme })}
              className={styles.figureLink}
            >
              {piece.label}
            </Link>
          ),
        )}
      </p>
    </>
  )
}

interface FigureProps {
  value: string
  label: string
  note: string
  /** What it counts; null if it counts nothing. */
  target: FigureTarget | null
}

function Figure({ value, label, note, target }: FigureProps) {
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        {target ? <FigureLink value={value} label={label} target={target} /> : value}
      </dd>
      <dd className={styles.note}>{note}</dd>
    </div>
  )
}
