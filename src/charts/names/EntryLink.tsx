import type { ChartActions, EntryLinkProps } from '../contract/chart'

/**
 * A name that leads to a country, record or organisation: a link where the page has links, else a button; plain text
 * without actions, and for an organisation, which no view can open.
 */
export function EntryLink({ actions, ...props }: EntryLinkProps & { actions?: ChartActions | undefined }) {
  const { id, kind, className, children } = props
  const { Link, changeView } = actions ?? {}
  if (Link) return <Link {...props} />
  return changeView && kind !== 'organisation' ? (
    <button type="button" className={className} onClick={() => changeView((view) => ({ ...view, open: id }))}>
      {children}
    </button>
  ) : (
    <span className={className}>{children}</span>
  )
}
