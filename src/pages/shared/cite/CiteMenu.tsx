import { DropDown } from '../../../ui/controls/DropDown'
import { useText } from '../../../ui/TextProvider'
import { useLoaded } from '../data/useLoaded'
import { CiteBox } from './CiteBox'
import type { Cited } from './useCitation'

/** The button that says how to cite. The reader's own data is not ours to be cited. */
export function CiteMenu({ cited }: { cited: Cited }) {
  const { m } = useText()
  if (useLoaded().own) return null
  return (
    <DropDown label={m.cite.button}>
      <CiteBox cited={cited} />
    </DropDown>
  )
}
