import { Link } from '@tanstack/react-router'
import { encodeView } from '../../../selection/address/address'
import type { TableSort } from '../../../selection/address/tableColumns'
import type { Filters } from '../../../selection/filters'
import { defaultView } from '../../../selection/view'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../view/useView'
import { DetailsLink } from './DetailsLink'
import styles from './FigureLink.module.css'

/** Where a figure leads: what it counts, one by one. */
export type FigureTarget =
  | {
      list: 'agreements' | 'countries' | 'programs' | 'organisations' | 'coalitions'
      filters: Filters
      sort?: readonly TableSort[]
      /** Id of the section of that page. */
      hash?: string
    }
  | { record: string }
  /** Id of a section further down on the same page. */
  | { section: string }

interface FigureLinkProps {
  /** The figure, as it is shown. */
  value: string
  /** What it counts, which is shown beside it. */
  label: string
  target: FigureTarget
}

/** A figure that leads to what it counts. Its accessible name has its label and says where it leads. */
export function FigureLink({ value, label, target }: FigureLinkProps) {
  const { leadsTo } = useText().m.explore.figures
  const { theme } = useView().view
  if ('record' in target)
    return (
      <DetailsLink
        id={target.record}
        kind="record"
        className={styles.link}
        name={leadsTo.record(value, label)}
      >
        {value}
      </DetailsLink>
    )
  if ('section' in target)
    return (
      <Link
        to="."
        search={true}
        hash={target.section}
        className={styles.link}
        aria-label={leadsTo.section(value, label)}
      >
        {value}
      </Link>
    )
  const { list, filters, sort = [], hash } = target
  return (
    <Link
      to={`/${list}`}
      search={encodeView({ ...defaultView, filters, sort, theme })}
      {...(hash !== undefined && { hash })}
      className={styles.link}
      aria-label={leadsTo[list](value, label)}
    >
      {value}
    </Link>
  )
}
