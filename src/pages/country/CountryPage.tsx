import { Link, useParams } from '@tanstack/react-router'
import { countryMeta } from '../../publish/meta/pageMeta'
import { countryPageMessages } from '../../text/onDemand/profile/countryPageMessages'
import { Problem } from '../../ui/controls/Problem'
import { useText } from '../../ui/TextProvider'
import { LinkTargetProvider } from '../shared/links/DetailsLink'
import { ListLink } from '../shared/links/ListLink'
import { usePageMeta } from '../shared/page/usePageMeta'
import { useView } from '../shared/view/useView'
import { CountryProfilePage } from './CountryProfilePage'

/** Page of one country, with or without records. */
export function CountryPage() {
  const text = useText()
  const { m } = text
  const { iso3 } = useParams({ from: '/countries/$iso3' })
  const { selection } = useView()
  const position = selection.dataset.countryIndex.get(iso3.toUpperCase())
  return position === undefined ? (
    <Problem title={m.common.notFoundTitle} actions={<Link to="/">{m.common.goToExplore}</Link>}>
      <p>{m.pages.unknownCountry(iso3)}</p>
      <p>
        <ListLink list="countries" all={countryPageMessages(text).allCountries} />
      </p>
    </Problem>
  ) : (
    <KnownCountry position={position} />
  )
}

function KnownCountry({ position }: { position: number }) {
  const text = useText()
  const { dataset } = useView().selection
  usePageMeta(countryMeta(dataset, text, position))
  return (
    <LinkTargetProvider value="page">
      <CountryProfilePage position={position} />
    </LinkTargetProvider>
  )
}
