import { DropDown } from '../../../ui/controls/DropDown'
import { useText } from '../../../ui/TextProvider'
import { useLoaded } from '../data/useLoaded'
import { CiteBox } from './CiteBox'
import type { Cited } from './useCitation'

/** The button that opens the citation. Hidden for the reader's own data, which is not ours to cite. */
export function CiteMenu({ cited }: { cited: Cited }) {
  const { m } = useText()
  if (useLoaded().own) return null
  return (
    <DropDown icon="cite" label={m.cite.button}>
      <CiteBox cited={cited} />
    </DropDown>
  )
}
