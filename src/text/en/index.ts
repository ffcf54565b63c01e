import type { Format } from '../format'
import { addRecord } from './addRecord'
import { agreementPage } from './agreementPage'
import { agreementsPage } from './agreementsPage'
import { briefing } from './briefing'
import { chartMenu } from './chartMenu'
import { charts } from './charts'
import { chartsPage } from './chartsPage'
import { cite } from './cite'
import { common } from './common'
import { compare } from './compare'
import { countryPage } from './countryPage'
import { dataPage } from './dataPage'
import { embed } from './embed'
import { explore } from './explore'
import { licences } from './licences'
import { map } from './map'
import { method } from './method'
import { ownData } from './ownData'
import { pages } from './pages'
import { print } from './print'
import { programPage } from './programPage'
import { slides } from './slides'
import { viewPhrase } from './viewPhrase'
import { words } from './words'

/** The English messages. Another language has the same shape. */
export function english(f: Format) {
  return {
    words,
    addRecord: addRecord(f),
    agreementPage: agreementPage(f),
    common: common(f),
    countryPage: countryPage(f),
    embed: embed(f),
    explore: explore(f),
    licences: licences(f),
    map: map(f),
    briefing: briefing(f),
    charts: charts(f),
    chartMenu: chartMenu(f),
    chartsPage: chartsPage(f),
    pages: pages(f),
    print,
    programPage: programPage(f),
    slides: slides(f),
    method: method(f),
    dataPage: dataPage(f),
    ownData: ownData(f),
    cite: cite(f),
    compare: compare(f),
    agreementsPage: agreementsPage(f),
    viewPhrase: viewPhrase(f),
  }
}
