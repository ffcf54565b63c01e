import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { encodeView } from '../../../../selection/address/address'
import { defaultView } from '../../../../selection/view'
import { useView } from '../../../shared/view/useView'

/** A link to a record in a new tab, so that the form keeps its input. */
export function RecordInNewTab({ id, children }: { id: string; children: ReactNode }) {
  const { theme } = useView().view
  return (
    <Link
      to="/agreements/$id"
      params={{ id }}
      search={encodeView({ ...defaultView, theme })}
      target="_blank"
      rel="noopener"
    >
      {children}
    </Link>
  )
}
