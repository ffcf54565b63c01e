import type { PublishedBriefing } from '../../publish/briefing/publishedBriefing'

/** Path of a briefing on the development server. In a build its file name carries a hash of the content. */
export function briefingPath(id: string): string {
  return `data/briefings/${id}.json`
}

/** Code of the module `virtual:briefings`. `addressOf` returns a JavaScript expression for the URL of a briefing. */
export function briefingExports(
  briefings: readonly PublishedBriefing[],
  addressOf: (published: PublishedBriefing) => string,
): string {
  const entries = briefings.map((published) => {
    const { id, title, summary = '', date, steps } = published.briefing
    const metadata = JSON.stringify({ id, title, summary, date, stepCount: steps.length })
    return `{ ...${metadata}, url: ${addressOf(published)} }`
  })
  return `export const briefings = [${entries.join(', ')}]`
}
