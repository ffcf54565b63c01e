import type { Format } from '../../format'
import { bars } from './bars'
import { byCountry } from './byCountry'
import { byId } from './byId'
import { claims } from './claims'
import { curves } from './curves'
import { events } from './events'
import { frame } from './frame'
import { highlight } from './highlight'
import { ladder } from './ladder'
import { matrix } from './matrix'
import { picture } from './picture'
import { time } from './time'
import { titles } from './titles'

/** Titles, subtitles, summaries, columns and caveats of the charts. */
export const charts = (f: Format) => ({
  byId,
  titles,
  frame: frame(f),
  bars: bars(f),
  byCountry: byCountry(f),
  ...time(f),
  matrix: matrix(f),
  events: events(f),
  claims: claims(f),
  ladder: ladder(f),
  curves: curves(f),
  picture: picture(f),
  highlight,
})
