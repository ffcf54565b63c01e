import { describe, expect, it } from 'vitest'
import { notesIn, readChangelog } from '../../../../src/build/release/changelogNotes'
import { tempFolder } from '../tempFolder'

describe('reasons', () => {
  it.each<[string, string, [string, string][]]>([
    ['of one entry', '- `a-1`: The page has the day.', [['a-1', 'The page has the day.']]],
    [
      'of several entries',
      '- `a`, `b`: Both were missing.',
      [
        ['a', 'Both were missing.'],
        ['b', 'Both were missing.'],
      ],
    ],
    ['of an entry of another list', '- `page` (sources): Its title.', [['page', 'Its title.']]],
    ['twice', '- `a`: One.\n- `a`: Two.', [['a', 'One. Two.']]],
    ['with fields in them', '- `a`: `kind` “x” → “y”. Read.', [['a', '`kind` “x” → “y”. Read.']]],
    ['before the ids', '### Level\n\n- agency to state: `a`', [['a', 'Level: agency to state']]],
    [
      'in a heading',
      '#### one writer only (2)\n\n`a`,\n`b`',
      [
        ['a', 'one writer only'],
        ['b', 'one writer only'],
      ],
    ],
    ['not in lists of ids', '### agreements\n\n- added `a`\n- changed `b`: title, note\n- removed `c`', []],
    ['not in sentences', 'It names `a`: the first. See `b`.', []],
  ])('%s', (_what, section, reasons) => {
    expect([...notesIn(section).reasons]).toEqual(reasons)
  })
})

it('the introduction is what stands before the first heading, without the counts', () => {
  const section =
    '\n\n742 records, 2490 sources.\n\nRead again, and\ncorrected.\n\nMore of it.\n\n### Corrections\n\nNot this.\n'
  expect(notesIn(section).notes).toEqual(['Read again, and corrected.', 'More of it.'])
  expect(notesIn('\n\nThe first frozen version.\n').notes).toEqual([])
})

it('sections are found by version, and what is not released yet by null', () => {
  const notesOf = readChangelog(
    tempFolder({
      'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\nTo come.\n\n## 2026-11-24-aaaa\n\n- `a`: Why.\n',
    }),
  )
  expect(notesOf(null).notes).toEqual(['To come.'])
  expect(notesOf('2026-11-24-aaaa').reasons.get('a')).toBe('Why.')
  expect(notesOf('2026-01-01-bbbb')).toEqual({ notes: [], reasons: new Map() })
  expect(readChangelog(tempFolder({}))(null).notes).toEqual([])
})
