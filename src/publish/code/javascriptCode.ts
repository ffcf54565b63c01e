import { quoted, quotedList, readsLists, withConditions } from './codeText'
import type { AskedValues, CellTest, CodeView, PartnerTest } from './codeView'

/**
 * A view as JavaScript, which reads the Parquet files with hyparquet. `data`: address of their folder, with a slash at its
 * end.
 */
export function javascriptCode(view: CodeView, data: string): string {
  const conditions = [
    ...(view.hasInterest ? [] : ['r.counted']),
    ...view.cells.map(cellCondition),
    ...(view.partners ? [partnerCondition(view.partners)] : []),
    ...(view.from ? [`r.date_last >= new Date(${quoted(view.from)})`] : []),
    ...(view.to ? [`r.date_first <= new Date(${quoted(view.to)})`] : []),
    ...view.words.map((word) => `\`\${r.title} \${r.summary}\`.toLowerCase().includes(${quoted(word)})`),
  ]
  const rows = 'await table("agreements")'
  return [
    'import { asyncBufferFromUrl, parquetReadObjects } from "hyparquet"',
    `const table = async (name) => parquetReadObjects({ file: await asyncBufferFromUrl({ url: \`${data}\${name}.parquet\` }) })`,
    ...(readsLists(view)
      ? ['const has = (cell, values) => (cell ?? "").split(";").some((value) => values.includes(value))']
      : []),
    ...(view.partners?.kind === 'joined' ? joinLines(view.partners) : []),
    conditions.length === 0
      ? `const view = ${rows}`
      : withConditions(`const view = (${rows}).filter((r) => `, conditions, ')', {
          inLine: ' && ',
          newLine: '\n  && ',
        }),
    'console.log(view.length)',
  ].join('\n')
}

const array = (values: readonly string[]) => `[${quotedList(values)}]`

function cellCondition({ column, isList, whenFilled, whenEmpty, values, isExcluded }: CellTest): string {
  const cell = `r.${column}`
  if (isList) return `${isExcluded ? '!' : ''}has(${cell}, ${array(values)})`
  const value = whenFilled
    ? `${cell} ? ${quoted(whenFilled)} : ${quoted(whenEmpty ?? '')}`
    : whenEmpty
      ? `${cell} ?? ${quoted(whenEmpty)}`
      : cell
  return isOneOf(values.length === 1 && value !== cell ? `(${value})` : value, values, isExcluded)
}

/** That a value is one of several, or none of them. */
function isOneOf(value: string, values: readonly string[], isExcluded: boolean): string {
  return values.length === 1
    ? `${value} ${isExcluded ? '!==' : '==='} ${quotedList(values)}`
    : `${isExcluded ? '!' : ''}${array(values)}.includes(${value})`
}

function partnerCondition(test: PartnerTest): string {
  switch (test.kind) {
    case 'among':
      return `has(r.partner_countries, ${array(test.countries)})`
    case 'beside':
      return `!(r.partner_countries ?? "").split(";").every((c) => ${array(test.countries)}.includes(c))`
    case 'joined':
      return 'has(r.partner_countries, partners)'
  }
}

function joinLines({
  day,
  country,
  region,
  group,
}: Extract<PartnerTest, { kind: 'joined' }>): readonly string[] {
  const conditions = [
    ...partnerConditions('c.iso3', country),
    ...partnerConditions('c.region', region),
    ...(group.asked.length > 0 ? [`isMember(c, ${array(group.asked)})`] : []),
    ...(group.excluded.length > 0 ? [`!isMember(c, ${array(group.excluded)})`] : []),
  ]
  return [
    ...(group.asked.length + group.excluded.length > 0
      ? [
          `const day = new Date(${quoted(day)}), members = await table("memberships")`,
          'const isMember = (c, groups) => members.some((m) => m.country === c.iso3 && groups.includes(m.group)\n' +
            '  && m.counts_from && m.counts_from <= day && (m.counts_to ?? day) >= day)',
        ]
      : []),
    `const partners = (await table("countries")).filter((c) => ${conditions.join(' && ')}).map((c) => c.iso3)`,
  ]
}

function partnerConditions(value: string, { asked, excluded }: AskedValues): readonly string[] {
  return [
    ...(asked.length > 0 ? [isOneOf(value, asked, false)] : []),
    ...(excluded.length > 0 ? [isOneOf(value, excluded, true)] : []),
  ]
}
