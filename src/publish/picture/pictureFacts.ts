import type { PictureFacts } from '../../charts/picture/layoutPicture'
import type { Dataset } from '../../dataset/dataset'
import type { Text } from '../../text/text'

/**
 * The footer facts of every picture of a dataset. `link`: the address of the view. Own data has neither a licence nor a
 * version of ours.
 */
export function pictureFacts(
  { about, version, own }: Dataset,
  { m }: Text,
  link: string | null,
): PictureFacts {
  return {
    licence: own === null ? m.charts.picture.licence(about.licence.data, version) : m.ownData.tag,
    link,
  }
}
