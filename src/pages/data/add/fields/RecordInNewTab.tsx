import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { encodeView } from '../../../../selection/address'
import { defaultView } from '../../../../selection/view'
import { useView } from '../../../shared/view/useView'

/** A link to a record that leaves the form, and all that was typed into it, where it is. */
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
