/** Name of the changelog in a data folder. */
export const changelogName = 'CHANGELOG.md'

const head = `# Changelog of the data

Written by \`npm run release\`: what each version added, changed and removed, by id. What is noted under “Unreleased” goes into the next
version.

`
const unreleased = '## Unreleased'
const corrections = '### Corrections'

/** The changelog with a release on top. It takes the notes under “Unreleased”; older sections stay as they are. */
export function releasedNotes(changelog: string, sectionOf: (notes: string) => string): string {
  const { notes, older } = sectionsOf(changelog)
  return `${`${head}${sectionOf(notes)}${older}`.trimEnd()}\n`
}

/** The changelog with more corrections under “Unreleased”, at the end of their list. */
export function notedCorrections(changelog: string, lines: readonly string[]): string {
  if (lines.length === 0) return changelog
  const { notes, older } = sectionsOf(changelog)
  const list = lines.map((line) => `- ${line}\n`).join('')
  const parts = notes.split(/^(?=### )/m)
  const at = parts.findIndex((part) => part.startsWith(`${corrections}\n`))
  const noted =
    at === -1
      ? `${notes.trimEnd()}${notes.trim() === '' ? '' : '\n\n'}${corrections}\n\n${list}`
      : parts
          .map((part, index) => {
            if (index !== at) return part
            const isLast = index === parts.length - 1
            return `${part.trimEnd()}\n${list}${isLast ? '' : '\n'}`
          })
          .join('')
  return `${`${head}${unreleased}\n\n${noted}\n${older}`.trimEnd()}\n`
}

/** The text under “Unreleased”, and the sections of the versions. */
function sectionsOf(changelog: string): { notes: string; older: string } {
  const sections = changelog.split(/^(?=## )/m).filter((section) => section.startsWith('## '))
  const [newest = ''] = sections
  const hasNotes = newest.trimEnd() === unreleased || newest.startsWith(`${unreleased}\n`)
  return {
    notes: hasNotes ? newest.slice(unreleased.length).replace(/^\n+/, '') : '',
    older: sections.slice(hasNotes ? 1 : 0).join(''),
  }
}
