import type { PublishedBriefing } from '../../publish/briefing/publishedBriefing'

/** Path of a briefing in development; a build gives it a name with a hash of its content. */
export function briefingPath(id: string): string {
  return `data/briefings/${id}.json`
}

/** What the pages about briefings know before they fetch one. `addressOf` gives the expression of a file's address. */
export function briefingExports(
  briefings: readonly PublishedBriefing[],
  addressOf: (published: PublishedBriefing) => string,
): string {
  const entries = briefings.map((published) => {
    const { id, title, summary = '', date, steps } = published.briefing
    const known = JSON.stringify({ id, title, summary, date, stepCount: steps.length })
    return `{ ...${known}, url: ${addressOf(published)} }`
  })
  return `export const briefings = [${entries.join(', ')}]`
}
