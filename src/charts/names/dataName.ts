import type { Dataset } from '../../dataset/dataset'
import type { Text } from '../../text/text'

/** Whose data it is: the title of the tracker, or the name of the reader's own file, marked as such. */
export function dataName({ about, own }: Dataset, { m }: Text): string {
  return own === null ? about.title : m.ownData.signed(own)
}
