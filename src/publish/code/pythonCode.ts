import { quoted, quotedList, readsLists, withConditions } from './codeText'
import type { AskedValues, CellTest, CodeView, PartnerTest } from './codeView'

/**
 * A view as Python, which needs nothing but its standard library. `data`: address of the folder with the tables, with a slash
 * at its end.
 */
export function pythonCode(view: CodeView, data: string): string {
  const conditions = [
    ...(view.hasInterest ? [] : ['r["counted"] == "true"']),
    ...view.cells.map(cellCondition),
    ...(view.partners ? [partnerCondition(view.partners)] : []),
    ...(view.from ? [`r["date_last"] >= ${quoted(view.from)}`] : []),
    ...(view.to ? [`r["date_first"] <= ${quoted(view.to)}`] : []),
    ...view.words.map((word) => `${quoted(word)} in (r["title"] + " " + r["summary"]).lower()`),
  ]
  const rows = 'r for r in table("agreements")'
  return [
    'import csv, io, urllib.request',
    `table = lambda name: csv.DictReader(io.TextIOWrapper(urllib.request.urlopen(f"${data}{name}.csv"), "utf-8", newline=""))`,
    ...(readsLists(view) ? ['has = lambda cell, values: not values.isdisjoint(cell.split(";"))'] : []),
    ...(view.partners?.kind === 'joined' ? joinLines(view.partners) : []),
    conditions.length === 0
      ? `view = [${rows}]`
      : withConditions(`view = [${rows} if `, conditions, ']', {
          inLine: ' and ',
          newLine: '\n        and ',
        }),
    'print(len(view))',
  ].join('\n')
}

const set = (values: readonly string[]) => `{${quotedList(values)}}`

/** That a value is one of several, or none of them. */
function isOneOf(value: string, values: readonly string[], isExcluded: boolean): string {
  return values.length === 1
    ? `${value} ${isExcluded ? '!=' : '=='} ${quotedList(values)}`
    : `${value} ${isExcluded ? 'not in' : 'in'} ${set(values)}`
}

function cellCondition({ column, isList, whenFilled, whenEmpty, values, isExcluded }: CellTest): string {
  const cell = `r[${quoted(column)}]`
  if (isList) return `${isExcluded ? 'not ' : ''}has(${cell}, ${set(values)})`
  const value = whenFilled
    ? `(${quoted(whenFilled)} if ${cell} else ${quoted(whenEmpty ?? '')})`
    : whenEmpty
      ? `(${cell} or ${quoted(whenEmpty)})`
      : cell
  return isOneOf(value, values, isExcluded)
}

function partnerCondition(test: PartnerTest): string {
  switch (test.kind) {
    case 'among':
      return `has(r["partner_countries"], ${set(test.countries)})`
    case 'beside':
      return `not set(r["partner_countries"].split(";")) <= ${set(test.countries)}`
    case 'joined':
      return 'has(r["partner_countries"], partners)'
  }
}

function joinLines({
  day,
  country,
  region,
  group,
}: Extract<PartnerTest, { kind: 'joined' }>): readonly string[] {
  const conditions = [...partnerConditions('c["iso3"]', country), ...partnerConditions('c["region"]', region)]
  const among = conditions.length > 0 ? ` if ${conditions.join(' and ')}` : ''
  const members = (groups: readonly string[]) => `members(${set(groups)})`
  return [
    ...(group.asked.length + group.excluded.length > 0
      ? [
          `members = lambda groups: {m["country"] for m in table("memberships") if m["group"] in groups\n` +
            `        and "" < m["counts_from"] <= ${quoted(day)} <= (m["counts_to"] or "9999")}`,
        ]
      : []),
    `partners = {c["iso3"] for c in table("countries")${among}}${
      group.asked.length > 0 ? ` & ${members(group.asked)}` : ''
    }${group.excluded.length > 0 ? ` - ${members(group.excluded)}` : ''}`,
  ]
}

function partnerConditions(value: string, { asked, excluded }: AskedValues): readonly string[] {
  return [
    ...(asked.length > 0 ? [isOneOf(value, asked, false)] : []),
    ...(excluded.length > 0 ? [isOneOf(value, excluded, true)] : []),
  ]
}
