import { Link, useParams } from '@tanstack/react-router'
import type { Organisation } from '../../dataset/schema'
import { organisationMeta } from '../../publish/meta/organisationMeta'
import { organisationPageMessages } from '../../text/onDemand/profile/organisationPageMessages'
import { Problem } from '../../ui/controls/Problem'
import { useText } from '../../ui/TextProvider'
import { LinkTargetProvider } from '../shared/links/DetailsLink'
import { ListLink } from '../shared/links/ListLink'
import { usePageMeta } from '../shared/page/usePageMeta'
import { useView } from '../shared/view/useView'
import { OrganisationProfilePage } from './OrganisationProfilePage'

/** Page of one organisation that takes part in a record, or of one above it. */
export function OrganisationPage() {
  const text = useText()
  const { m } = text
  const { id } = useParams({ from: '/organisations/$id' })
  const { selection } = useView()
  const { dataset } = selection
  const organisation = dataset.organisations[dataset.organisationIndex.get(id.toLowerCase()) ?? -1]
  return organisation ? (
    <KnownOrganisation organisation={organisation} />
  ) : (
    <Problem title={m.common.notFoundTitle} actions={<Link to="/">{m.common.goToExplore}</Link>}>
      <p>{organisationPageMessages(text).unknown(id)}</p>
      <p>
        <ListLink list="organisations" all={organisationPageMessages(text).all} />
      </p>
    </Problem>
  )
}

function KnownOrganisation({ organisation }: { organisation: Organisation }) {
  const text = useText()
  const { dataset } = useView().selection
  usePageMeta(organisationMeta(dataset, text, organisation))
  return (
    <LinkTargetProvider value="page">
      <OrganisationProfilePage key={organisation.id} organisation={organisation} />
    </LinkTargetProvider>
  )
}
