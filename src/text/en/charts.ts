import type { Format } from '../format'

/** Titles, subtitles, summaries, columns and caveats of the charts. */
export const charts = (_f: Format) => ({})
