import type { Format } from '../../format'

/** The menu “Follow”: the feeds of a page. */
export const follow = (_f: Format) => ({
  button: 'Follow',
  /** `name`: what is followed; null for everything. */
  lead: (name: string | null) =>
    name === null
      ? 'All new events. Copy an address into a feed reader or a calendar.'
      : `New events: ${name}. Copy an address into a feed reader.`,
  kind: { atom: 'Atom', json: 'JSON Feed', calendar: 'Calendar of what is to come (.ics)' },
  copy: 'Copy',
  copyAddress: (kind: string) => `Copy address: ${kind}`,
})
