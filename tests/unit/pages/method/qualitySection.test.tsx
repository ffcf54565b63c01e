import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { QualityEntry } from '../../../../src/dataset/schemas/quality'
import { QualitySection } from '../../../../src/pages/method/quality/QualitySection'
import { exactInterval } from '../../../../src/selection/quality/exactInterval'
import { qualityGroups } from '../../../../src/selection/quality/qualityGroups'
import { TextProvider } from '../../../../src/ui/TextProvider'
import { inventedAudit, inventedTest } from '../../qualityEntries'

/** The section as HTML, and its text with one space between elements. */
function render(entries: readonly QualityEntry[]) {
  const html = renderToStaticMarkup(
    <TextProvider>
      <QualitySection entries={entries} />
    </TextProvider>,
  )
  return { html, shown: textOf(html) }
}

function textOf(html: string): string {
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

/** Share and interval in whole percent, as the page shows them. */
function figures(count: number, total: number): string {
  const { low, high } = exactInterval(count, total)
  const percent = (share: number) => Math.round(share * 100)
  return `${percent(count / total)}% ${percent(low)}–${percent(high)}%`
}

const entries = [inventedAudit(), inventedTest()]
const rows = entries.flatMap((entry) => qualityGroups(entry).flatMap((group) => group.rows))

it('every row shows its counts, share and interval, in the chart and in the table', () => {
  const { shown } = render(entries)
  expect(rows).toHaveLength(16)
  for (const { count, total } of rows) {
    expect(shown).toContain(`${count} of ${total} ${figures(count, total)}`)
    expect(shown).toContain(`${count} ${total} ${figures(count, total)}`)
  }
})

it('no number is shown that is not in the file or computed from it', () => {
  const { shown } = render(entries)
  const known = new Set([
    // The axis, and the 95 % of the intervals.
    ...[0, 50, 100, 95],
    ...rows.flatMap(({ count, total }) => [count, total, ...numbersIn(figures(count, total))]),
    ...numbersIn(JSON.stringify(entries)),
    // Dates in words.
    ...[2, 5],
  ])
  expect(numbersIn(shown).filter((number) => !known.has(number))).toEqual([])
})

function numbersIn(text: string): readonly number[] {
  return (text.match(/\d+/g) ?? []).map(Number)
}

it('a dot stands on its share and a line spans its interval', () => {
  const { html } = render([inventedTest()])
  const { low, high } = exactInterval(37, 50)
  const at = (share: number) => `${Math.round(share * 10_000) / 100}%`
  expect(html).toContain(`cx="74%"`)
  expect(html).toContain(`x1="${at(low)}" x2="${at(high)}"`)
})

it('the summary gives the verdicts, the acts found and the weakest parts', () => {
  const { shown } = render(entries)
  expect(shown).toContain(
    'Of 20 records audited, 9 were right, 6 had a small fault, 3 were wrong and 2 could not be verified.',
  )
  expect(shown).toContain('Of 50 acts collected without looking at the list, it had 37 (74%).')
  expect(shown).toContain('It was weakest for companies (13 of 20) and before 2000 (4 of 9)')
})

it.each([
  [
    { right: 43, minor: 16, wrong: 1, unverifiable: 0 },
    '43 were right, 16 had a small fault and 1 was wrong.',
  ],
  [
    { right: 1, minor: 0, wrong: 3, unverifiable: 2 },
    '1 was right, 0 had a small fault, 3 were wrong and 2 could not be verified.',
  ],
])('an audit with %j reads: %s', (results, words) => {
  const size = results.right + results.minor + results.wrong + results.unverifiable
  const audits = entries.flatMap((entry) =>
    entry.kind === 'audit' ? [{ ...entry, results, sample: { ...entry.sample, size } }] : [],
  )
  expect(render(audits).shown).toContain(words)
})

it('says what was wrong and what was done about it', () => {
  const { shown } = render(entries)
  for (const words of entries.flatMap(({ findings, done, method }) => [...findings, done, method]))
    expect(shown).toContain(words)
})

it('the newest result stands first', () => {
  const { shown } = render(entries)
  expect(shown.indexOf('37 of 50 known acts')).toBeLessThan(shown.indexOf('3 of 20 audited records'))
})
