import type { CellTest, CodeView, PartnerTest } from './codeView'

/** A view as SQL of DuckDB, which reads the Parquet files in place. `data`: address of their folder, with a slash at its end. */
export function sqlCode(view: CodeView, data: string): string {
  const conditions = [
    ...(view.hasInterest ? [] : ['counted']),
    ...view.cells.map(cellCondition),
    ...(view.partners ? [partnerCondition(view.partners)] : []),
    ...(view.from ? [`date_last >= ${literal(view.from)}`] : []),
    ...(view.to ? [`date_first <= ${literal(view.to)}`] : []),
    ...view.words.map((word) => `contains(lower(title || ' ' || summary), ${literal(word)})`),
  ]
  return `${[
    ...(view.partners?.kind === 'joined' ? joinLines(view.partners, data) : []),
    'SELECT *',
    `FROM ${file(data, 'agreements')}`,
    ...(conditions.length > 0 ? [`WHERE ${conditions.join('\n  AND ')}`] : []),
  ].join('\n')};`
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`
const literals = (values: readonly string[]) => values.map(literal).join(', ')
const file = (data: string, table: string) => literal(`${data}${table}.parquet`)
const inList = (column: string, list: string) => `list_has_any(string_split(${column}, ';'), ${list})`

function cellCondition({ column, isList, whenFilled, whenEmpty, values, isExcluded }: CellTest): string {
  // An empty list has none of the values, but SQL does not know that.
  if (isList) return `${inList(column, `[${literals(values)}]`)}${isExcluded ? ' IS NOT TRUE' : ''}`
  const value = whenFilled
    ? `if(${column} IS NULL, ${literal(whenEmpty ?? '')}, ${literal(whenFilled)})`
    : whenEmpty
      ? `coalesce(${column}, ${literal(whenEmpty)})`
      : column
  return isOneOf(value, values, isExcluded)
}

/** That a value is one of several, or none of them. */
function isOneOf(value: string, values: readonly string[], isExcluded: boolean): string {
  return values.length === 1
    ? `${value} ${isExcluded ? '<>' : '='} ${literals(values)}`
    : `${value} ${isExcluded ? 'NOT IN' : 'IN'} (${literals(values)})`
}

function partnerCondition(test: PartnerTest): string {
  switch (test.kind) {
    case 'among':
      return inList('partner_countries', `[${literals(test.countries)}]`)
    case 'beside':
      return `list_has_all([${literals(test.countries)}], string_split(partner_countries, ';')) IS NOT TRUE`
    case 'joined':
      return inList('partner_countries', '(SELECT list(iso3) FROM partners)')
  }
}

function joinLines(
  { day, country, region, group }: Extract<PartnerTest, { kind: 'joined' }>,
  data: string,
): readonly string[] {
  const members = (groups: readonly string[]) =>
    `(SELECT country FROM ${file(data, 'memberships')} WHERE ${isOneOf('"group"', groups, false)} AND ${literal(day)} BETWEEN counts_from AND coalesce(counts_to, '9999-12-31'))`
  const conditions = [
    ...(country.asked.length > 0 ? [isOneOf('iso3', country.asked, false)] : []),
    ...(country.excluded.length > 0 ? [isOneOf('iso3', country.excluded, true)] : []),
    ...(region.asked.length > 0 ? [isOneOf('region', region.asked, false)] : []),
    ...(region.excluded.length > 0 ? [isOneOf("coalesce(region, '')", region.excluded, true)] : []),
    ...(group.asked.length > 0 ? [`iso3 IN ${members(group.asked)}`] : []),
    ...(group.excluded.length > 0 ? [`iso3 NOT IN ${members(group.excluded)}`] : []),
  ]
  return [
    'WITH partners AS (',
    `  SELECT iso3 FROM ${file(data, 'countries')}`,
    `  WHERE ${conditions.join('\n    AND ')}`,
    ')',
  ]
}
