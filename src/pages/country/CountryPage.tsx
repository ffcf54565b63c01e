import { Link, useParams } from '@tanstack/react-router'
import { countryMeta } from '../../publish/pageMeta'
import { encodeView } from '../../selection/address'
import { Problem } from '../../ui/Problem'
import { useText } from '../../ui/TextProvider'
import { CountryPanel } from '../shared/details/CountryPanel'
import styles from '../shared/details/DetailPage.module.css'
import { PlaceProvider } from '../shared/details/ThingLink'
import { usePageMeta } from '../shared/usePageMeta'
import { useView } from '../shared/useView'

/** One country, whether it has a record or not. */
export function CountryPage() {
  const { m } = useText()
  const { iso3 } = useParams({ from: '/countries/$iso3' })
  const { dataset } = useView().selection
  const position = dataset.countryIndex.get(iso3.toUpperCase())
  return position === undefined ? (
    <Problem title={m.common.notFoundTitle} actions={<Link to="/">{m.common.goToExplore}</Link>}>
      <p>{m.pages.unknownCountry(iso3)}</p>
    </Problem>
  ) : (
    <KnownCountry position={position} />
  )
}

function KnownCountry({ position }: { position: number }) {
  const text = useText()
  const { view, selection } = useView()
  const { dataset } = selection
  const open = dataset.countries[position]?.iso3 ?? null
  usePageMeta(countryMeta(dataset, text, position))
  return (
    <article className={styles.page}>
      <p className={styles.way}>
        <Link to="/" search={encodeView({ ...view, open })}>
          {text.m.pages.toMap}
        </Link>
      </p>
      <PlaceProvider value="page">
        <CountryPanel position={position} />
      </PlaceProvider>
    </article>
  )
}
