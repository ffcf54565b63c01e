import type { ReactNode } from 'react'
import { useView } from '../view/useView'
import { DetailsLink } from './DetailsLink'

interface ProgramLinksProps {
  ids: readonly string[]
  className?: string | undefined
  /** Renders a name, for example with search hits marked. By default the plain name. */
  write?: (name: string) => ReactNode
}

/** The programs of a record, each linked to its page. */
export function ProgramLinks({ ids, className, write = (name) => name }: ProgramLinksProps) {
  const { dataset } = useView().selection
  return ids.map((id, position) => {
    const program = dataset.programs[dataset.programIndex.get(id) ?? -1]
    return (
      <span key={id}>
        {position > 0 && ', '}
        <DetailsLink id={id} kind="program" className={className}>
          {write(program?.label ?? id)}
        </DetailsLink>
      </span>
    )
  })
}
