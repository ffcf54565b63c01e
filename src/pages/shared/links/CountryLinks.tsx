import { useText } from '../../../ui/TextProvider'
import { useView } from '../view/useView'
import { DetailsLink } from './DetailsLink'

/** Countries, each linked to its page. `positions`: in `dataset.countries`. */
export function CountryLinks({ positions }: { positions: readonly number[] }) {
  const { f } = useText()
  const { dataset } = useView().selection
  return positions.map((position, index) => {
    const country = dataset.countries[position]
    return (
      country && (
        <span key={country.iso3}>
          {index > 0 && ', '}
          <DetailsLink id={country.iso3} kind="country">
            {f.country(country)}
          </DetailsLink>
        </span>
      )
    )
  })
}
