import type { Format } from '../format'
import { addToBriefing } from './addToBriefing'
import { chartMenu } from './chartMenu'
import { charts } from './charts'
import { cite } from './cite'
import { common } from './common'
import { explore } from './explore'
import { map } from './map'
import { ownData } from './ownData'
import { pages } from './pages'
import { viewPhrase } from './phrases/viewPhrase'
import { print } from './print'
import { words } from './words'

/** The English messages of the first load; those in `onDemand/` ship with what uses them. */
export function english(f: Format) {
  return {
    words,
    addToBriefing: addToBriefing(f),
    common: common(f),
    explore: explore(f),
    map: map(f),
    charts: charts(f),
    chartMenu,
    pages: pages(f),
    print,
    ownData: ownData(f),
    cite,
    viewPhrase: viewPhrase(f),
  }
}
