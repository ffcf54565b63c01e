import type { Format } from '../../format'
import { capital } from '../phrases/capital'

/** What came of an imported file. */
interface Outcome {
  added: number
  same: number
  renamed: readonly { from: string; to: string }[]
  /** Entries that are no views. */
  unread: number
}

/** Views that a reader saves under names in the browser. */
export const savedViews = (f: Format) => {
  const views = (n: number) => f.plural(n, { one: '# view', other: '# views' })
  return {
    lead: 'A view is this page with its filters and settings. Saved views stay in this browser; a file takes them elsewhere.',
    name: 'Name',
    save: 'Save this view',
    saved: (name: string) => `Saved as “${name}”.`,
    nameMissing: 'Give the view a name.',
    nameTooLong: (most: number) => `The name is longer than ${f.number(most)} characters. Shorten it.`,
    nameTaken: (name: string) => `There is a saved view called “${name}” already.`,
    replace: 'Replace it',
    keepBoth: (name: string) => `Keep both, this one as “${name}”`,
    title: (n: number) => (n === 0 ? 'No saved views yet' : `Saved views: ${f.number(n)}`),
    pages: {
      explore: 'Explore',
      agreements: 'Agreements',
      countries: 'Countries',
      programs: 'Programs',
      organisations: 'Organisations',
      compare: 'Compare',
      coalitions: 'Two coalitions',
      charts: 'Charts',
      new: 'What is new',
    },
    /** A name to start from: “Countries: launches with Egypt”, and where the page is clear anyway, “Launches with Egypt”. */
    suggested: (page: string | null, shown: readonly string[]) =>
      page === null ? capital(shown.join(', ')) : `${page}: ${shown.join(', ')}`,
    facts: (page: string, shown: readonly string[], day: string) =>
      [page, ...(shown.length > 0 ? [shown.join(', ')] : []), `saved ${day}`].join(' · '),
    hasProblems: 'Not all of it can be shown with the data of today.',
    /** Further words by which the search finds saved views. */
    found: 'saved views bookmarks favourites',
    rename: 'Rename',
    renameNamed: (name: string) => `Rename “${name}”`,
    newName: (name: string) => `New name of “${name}”`,
    setName: 'Set name',
    renamed: (name: string) => `Renamed to “${name}”.`,
    remove: 'Delete',
    removeNamed: (name: string) => `Delete “${name}”`,
    removed: (name: string) => `“${name}” deleted.`,
    replaced: (name: string) => `“${name}” replaced.`,
    undo: 'Undo',
    restored: (name: string) => `“${name}” is back.`,
    exportFile: 'Export as a file',
    importFile: 'Import a file',
    imported: ({ added, same, renamed, unread }: Outcome) =>
      [
        added === 0 ? 'No new view in this file.' : `${views(added)} imported.`,
        ...(same > 0 ? [f.plural(same, { one: '# was here already.', other: '# were here already.' })] : []),
        ...renamed.map(({ from, to }) => `“${from}” is called “${to}”, because another view has its name.`),
        ...(unread > 0
          ? [
              f.plural(unread, {
                one: '# entry is not a view and was ignored.',
                other: '# entries are not views and were ignored.',
              }),
            ]
          : []),
      ].join(' '),
    notImported: {
      'not-views': (file: string) => `${file} is not a file of saved views, so nothing was imported.`,
      newer: (file: string) =>
        `${file} was written by a newer version of this site. Reload the page and import it again.`,
      'too-large': (file: string) => `${file} is larger than any file of saved views, so it was not read.`,
      unreadable: (file: string) => `${file} could not be read. Choose it again.`,
    },
    problem: {
      'not-views':
        'What this browser has stored as saved views is damaged and cannot be read. Save it as a file, or start again without it.',
      newer:
        'The saved views in this browser were written by a newer version of this site. Reload the page to use them.',
      full: 'This browser has no room left, so the views last only until you close this page. Export them to keep them.',
      blocked:
        'This browser does not allow sites to store anything, so the views last only until you close this page. Export them to keep them.',
    },
    saveStored: 'Save it as a file',
    startAgain: 'Start again',
    others: (n: number) =>
      f.plural(n, {
        one: '# entry cannot be read by this version of the site. It is kept.',
        other: '# entries cannot be read by this version of the site. They are kept.',
      }),
  }
}
