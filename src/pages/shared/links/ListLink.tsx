import { Link } from '@tanstack/react-router'
import { useText } from '../../../ui/TextProvider'
import { useTravel } from '../view/useTravel'

const pages = {
  countries: '/countries',
  programs: '/programs',
  organisations: '/organisations',
  agreements: '/agreements',
} as const

interface ListLinkProps {
  list: keyof typeof pages
  /** Label without filters: “All countries”. With filters the list does not show all. */
  all: string
}

/** A link from a page to the list that it is in, under the filters that the reader came with. */
export function ListLink({ list, all }: ListLinkProps) {
  const { m } = useText()
  const search = useTravel()(pages[list])
  const isFiltered = Object.keys(search).some((key) => key !== 'theme')
  return (
    <Link to={pages[list]} search={search} activeOptions={{ exact: true }}>
      {isFiltered ? m.pages.navigation[list] : all}
    </Link>
  )
}
