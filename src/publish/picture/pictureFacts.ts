import type { PictureFacts } from '../../charts/picture/layoutPicture'
import type { Dataset } from '../../dataset/dataset'
import type { Text } from '../../text/text'

/** The footer facts of every picture of a dataset. `link`: the address of the view. */
export function pictureFacts({ about, version }: Dataset, text: Text, link: string | null): PictureFacts {
  return { licence: text.m.charts.picture.licence(about.licence.data, version), link }
}
