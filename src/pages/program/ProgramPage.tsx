import { Link, useParams } from '@tanstack/react-router'
import { programMeta } from '../../publish/meta/pageMeta'
import { programPageMessages } from '../../text/onDemand/profile/programPageMessages'
import { Problem } from '../../ui/controls/Problem'
import { useText } from '../../ui/TextProvider'
import { LinkTargetProvider } from '../shared/links/DetailsLink'
import { ListLink } from '../shared/links/ListLink'
import { usePageMeta } from '../shared/page/usePageMeta'
import { useView } from '../shared/view/useView'
import { ProgramProfilePage } from './ProgramProfilePage'

/** Page of one program: description, members and records. */
export function ProgramPage() {
  const text = useText()
  const { m } = text
  const { id } = useParams({ from: '/programs/$id' })
  const { selection } = useView()
  const { programs, programIndex } = selection.dataset
  const position = programIndex.get(id)
  return position === undefined ? (
    <Problem title={m.common.notFoundTitle} actions={<Link to="/">{m.common.goToExplore}</Link>}>
      <p>
        {m.pages.unknownProgram(
          id,
          programs.map((known) => known.id),
        )}
      </p>
      <p>
        <ListLink list="programs" all={programPageMessages(text).allPrograms} />
      </p>
    </Problem>
  ) : (
    <KnownProgram position={position} />
  )
}

function KnownProgram({ position }: { position: number }) {
  const text = useText()
  const { dataset } = useView().selection
  const program = dataset.programs[position]
  if (!program) throw new RangeError(`no program ${position}`)
  usePageMeta(programMeta(dataset, text, program))
  return (
    <LinkTargetProvider value="page">
      <ProgramProfilePage program={program} />
    </LinkTargetProvider>
  )
}
