import { trackerAddress } from '../../publish/embed/embedAddress'
import { type AddressParams, encodeView } from '../../selection/address'
import type { ChartId, View } from '../../selection/view'
import type { Text } from '../../text/text'
import type { LoadedData } from '../shared/data/dataQuery'

/** The way from a frame to the tracker: to what is shown, on the same data, with what was pressed open beside it. */
export function linkBack(chart: ChartId, view: View, { dataset, origin }: LoadedData, text: Text) {
  const params: AddressParams = {
    ...encodeView({ ...view, chart: [] }),
    ...(origin.kind === 'version' ? { version: origin.version } : {}),
    ...(origin.kind === 'address' ? { dataset: origin.address } : {}),
  }
  const country = dataset.countries[dataset.countryIndex.get(view.open ?? '') ?? -1]
  const record = dataset.agreements[dataset.agreementIndex.get(view.open ?? '') ?? -1]
  const name = country ? text.f.country(country) : record?.title
  const words = text.m.embed
  return {
    href: trackerAddress(import.meta.env.BASE_URL, chart, params),
    label: name ? words.openThing(name) : words.explore,
  }
}
