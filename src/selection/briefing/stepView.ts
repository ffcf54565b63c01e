import type { Dataset } from '../../dataset/dataset'
import { type AddressProblem, decodeView, encodeView, formatQuery, parseQuery } from '../address/address'
import { defaultView, type View } from '../view'

/** The part of a view that a step of a briefing stores: what is shown, without the state of the page around it. */
function stepPart({ filters, by, partners, color, area, at, mark, earlier, open, compare }: View): View {
  return { ...defaultView, filters, by, partners, color, area, at, mark, earlier, open, compare }
}

/** The address of a view as a step stores it: the text after the question mark. */
export function stepAddress(view: View): string {
  return formatQuery(encodeView(stepPart(view)))
}

/** Decodes the address of a step. */
export function viewOfStep(
  address: string,
  dataset: Dataset,
): { view: View; problems: readonly AddressProblem[] } {
  const { view, problems } = decodeView(parseQuery(address), dataset)
  return { view: stepPart(view), problems }
}
