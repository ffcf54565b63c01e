import type { Format } from '../format'
import { charts } from './charts'
import { common } from './common'
import { dataPage } from './dataPage'
import { explore } from './explore'
import { map } from './map'
import { method } from './method'
import { pages } from './pages'
import { words } from './words'

/** The English messages. Another language has the same shape. */
export function english(f: Format) {
  return {
    words,
    common: common(f),
    explore: explore(f),
    map: map(f),
    charts: charts(f),
    pages: pages(f),
    method: method(f),
    dataPage: dataPage(f),
  }
}
