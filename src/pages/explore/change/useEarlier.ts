import { comparedDate } from '../../../selection/change/comparedDate'
import { useView } from '../../shared/view/useView'

/** The earlier date that the view on screen is compared with; null if there is none. */
export function useEarlier(): string | null {
  const { view, selection } = useView()
  return comparedDate(view, selection.dataset)
}
