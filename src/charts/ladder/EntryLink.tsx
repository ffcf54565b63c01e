import type { ChartActions, EntryLinkProps } from '../contract/chart'

/** A name that leads to a country or record: a link where the page has links, else a button; plain text without actions. */
export function EntryLink({ actions, ...props }: EntryLinkProps & { actions?: ChartActions | undefined }) {
  const { id, className, children } = props
  if (!actions) return <span className={className}>{children}</span>
  const { Link, changeView } = actions
  return Link ? (
    <Link {...props} />
  ) : (
    <button type="button" className={className} onClick={() => changeView((view) => ({ ...view, open: id }))}>
      {children}
    </button>
  )
}
