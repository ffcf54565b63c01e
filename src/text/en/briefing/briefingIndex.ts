import type { Format } from '../../format'

/** The page that lists the briefings. */
export const briefingIndex = (f: Format) => ({
  title: 'Briefings',
  description:
    'Talks made of views of this tracker, with speaker notes and sources; and how to make one of your own.',
  lead: 'Talks made of views of this tracker: a finding a slide, with its drawing, speaker notes and sources. Present them here, print them, or take one as a start for your own.',
  present: 'Present',
  presentNamed: (title: string) => `Present “${title}”`,
  steps: (n: number) => f.plural(n, { one: '# step', other: '# steps' }),
  facts: (steps: string, date: string) => `${steps} · ${date}`,
  copy: 'Make your own from it',
  copyNamed: (title: string) => `Make your own from “${title}”`,
  copyFailed: 'The briefing could not be fetched. Try again.',
  fromVersion: (version: string) =>
    `The words of these briefings are today’s; their numbers are counted in version ${version}, which you are looking at.`,
  fromOwn: 'These briefings are about the tracker’s own data, not about yours. For yours, make one.',
  makeTitle: 'Make a briefing',
  makeText:
    'On Explore, choose a view and press “Add to briefing”. Collect as many as you need; then order them, put words to them, present, and keep the whole as a file.',
  makeOpen: 'Make a briefing',
  makeGoOn: (n: number) =>
    f.plural(n, { one: 'Go on with your briefing of # step', other: 'Go on with your briefing of # steps' }),
})
