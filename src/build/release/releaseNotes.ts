interface ReleaseOptions {
  version: string
  previous: string
  /** Day of the release, ISO 8601. */
  today: string
  /** Address of the repository, without a slash at its end; null if unknown: then headings carry no links. */
  repository: string | null
}

type ReleaseNotes = { ok: true; changelog: string } | { ok: false; reason: string }

const unreleased = /^## \[?Unreleased\]?[ \t]*$/im

/** Moves the entries under "Unreleased" of a changelog in the form of Keep a Changelog under a new version. */
export function releaseNotes(changelog: string, options: ReleaseOptions): ReleaseNotes {
  const { version, today } = options
  if (new RegExp(`^## \\[?${version.replaceAll('.', '\\.')}\\]?(\\s|$)`, 'm').test(changelog))
    return { ok: false, reason: `CHANGELOG.md already has a section for version ${version}.` }
  const heading = unreleased.exec(changelog)
  if (!heading) return { ok: false, reason: 'CHANGELOG.md has no heading “## [Unreleased]”.' }
  const start = heading.index + heading[0].length
  const length = changelog.slice(start).search(/^(## |\[[^\]]+\]: )/m)
  const end = length === -1 ? changelog.length : start + length
  const entries = withoutEmptyGroups(changelog.slice(start, end))
  if (!/^[-*] \S/m.test(entries))
    return {
      ok: false,
      reason: 'CHANGELOG.md has no entries under “Unreleased”: there is nothing to release.',
    }
  const sections = `## [Unreleased]\n\n## [${version}] - ${today}\n\n${entries}\n\n`
  const moved = `${changelog.slice(0, heading.index)}${sections}${changelog.slice(end)}`
  return { ok: true, changelog: `${withLinks(moved, options).trimEnd()}\n` }
}

function withoutEmptyGroups(section: string): string {
  return section
    .split(/^(?=### )/m)
    .filter((group) => !group.startsWith('### ') || /^[-*] \S/m.test(group))
    .join('')
    .trim()
}

/** Defines the links of the headings at the end of the file. */
function withLinks(changelog: string, { version, previous, repository }: ReleaseOptions): string {
  if (repository === null) return changelog
  const compare = (from: string, to: string) => `${repository}/compare/${from}...${to}`
  const links = [
    `[Unreleased]: ${compare(`v${version}`, 'HEAD')}`,
    `[${version}]: ${compare(`v${previous}`, `v${version}`)}`,
  ].join('\n')
  const existing = /^\[Unreleased\]: .*$/im
  return existing.test(changelog)
    ? changelog.replace(existing, () => links)
    : `${changelog.trimEnd()}\n\n${links}\n`
}
