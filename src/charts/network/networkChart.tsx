import { networkTies } from '../../selection/organisations/networkTies'
import { networkMessages } from '../../text/onDemand/networkMessages'
import { registerChart } from '../contract/registerChart'
import { subjectName } from '../names/subjectName'
import { NetworkDrawing } from './NetworkDrawing'
import { NetworkPicture } from './NetworkPicture'
import { networkDrawingHeightPx, networkPictureHeightPx } from './networkHeight'
import { type NetworkRow, networkRows } from './networkRows'
import { networkTitle } from './networkTitle'

/** Who works with whom: the organisations of the subject's side, and their partners. */
export const networkChart = registerChart<NetworkRow>({
  id: 'network',
  rows: networkRows,
  columns: ({ text }) => {
    const words = networkMessages(text).columns
    return [
      { id: 'organisation', label: words.organisation, value: ({ own }) => own.name },
      { id: 'organisation_id', label: words.organisationId, value: ({ own }) => own.id },
      { id: 'partner', label: words.partner, value: ({ partner }) => partner.name },
      { id: 'partner_id', label: words.partnerId, value: ({ partner }) => partner.id },
      { id: 'partner_country', label: words.country, value: ({ partner }) => partner.country },
      { id: 'agreements', label: words.agreements, value: ({ count }) => count },
      { id: 'first_year', label: words.first, value: ({ firstYear }) => firstYear },
      { id: 'last_year', label: words.last, value: ({ lastYear }) => lastYear },
    ]
  },
  title: networkTitle,
  subtitle: (_rows, { selection, view, text }) =>
    networkMessages(text).subtitle[view.partners](subjectName(selection.dataset, text)),
  summary: (rows, { text }) =>
    networkMessages(text).summary(
      rows.length,
      new Set(rows.map(({ own }) => own.key)).size,
      new Set(rows.map(({ partner }) => partner.key)).size,
      rows.slice(0, 3).map(({ own, partner, count }) => ({ own: own.name, partner: partner.name, count })),
    ),
  caveat: (_rows, { selection, view, text }) => {
    const { withoutOwn, withoutPartner } = networkTies(selection, view.partners)
    const subject = subjectName(selection.dataset, text)
    return networkMessages(text).caveat(withoutOwn, withoutPartner, subject, view.partners)
  },
  marks: () => 'all',
  Drawing: NetworkDrawing,
  drawingHeightPx: networkDrawingHeightPx,
  Picture: NetworkPicture,
  pictureHeightPx: networkPictureHeightPx,
})
