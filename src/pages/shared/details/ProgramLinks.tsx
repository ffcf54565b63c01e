import { Link } from '@tanstack/react-router'
import { useView } from '../useView'

/** The programs of a record, each a link to its page. */
export function ProgramLinks({ ids }: { ids: readonly string[] }) {
  const { dataset } = useView().selection
  return ids.map((id, position) => {
    const program = dataset.programs[dataset.programIndex.get(id) ?? -1]
    return (
      <span key={id}>
        {position > 0 && ', '}
        <Link to="/programs/$id" params={{ id }} search={{}}>
          {program?.label ?? id}
        </Link>
      </span>
    )
  })
}
