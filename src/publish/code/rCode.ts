import { quoted, quotedList, readsLists, withConditions } from './codeText'
import type { CellTest, CodeView, PartnerTest } from './codeView'

/** A view as R without packages. `data`: address of the folder with the tables, with a slash at its end. */
export function rCode(view: CodeView, data: string): string {
  const conditions = [
    ...(view.hasInterest ? [] : ['counted == "true"']),
    ...view.cells.map(cellCondition),
    ...(view.partners ? [partnerCondition(view.partners)] : []),
    ...(view.from ? [`date_last >= ${quoted(view.from)}`] : []),
    ...(view.to ? [`date_first <= ${quoted(view.to)}`] : []),
    ...view.words.map((word) => `grepl(${quoted(word)}, tolower(paste(title, summary)), fixed = TRUE)`),
  ]
  return [
    `table <- \\(name) read.csv(paste0("${data}", name, ".csv"), colClasses = "character", na.strings = "")`,
    ...(readsLists(view)
      ? ['has <- \\(cells, values) sapply(strsplit(cells, ";"), \\(cell) any(cell %in% values))']
      : []),
    ...(view.partners?.kind === 'joined' ? joinLines(view.partners) : []),
    conditions.length === 0
      ? 'view <- table("agreements")'
      : withConditions('view <- subset(table("agreements"), ', conditions, ')', {
          inLine: ' & ',
          newLine: ' &\n  ',
        }),
    'nrow(view)',
  ].join('\n')
}

const vector = (values: readonly string[]) =>
  values.length === 1 ? quotedList(values) : `c(${quotedList(values)})`

function cellCondition({ column, isList, whenFilled, whenEmpty, values, isExcluded }: CellTest): string {
  const not = isExcluded ? '!' : ''
  if (isList) return `${not}has(${column}, ${vector(values)})`
  const value = whenEmpty
    ? `ifelse(is.na(${column}), ${quoted(whenEmpty)}, ${whenFilled ? quoted(whenFilled) : column})`
    : column
  return `${not}${value} %in% ${vector(values)}`
}

function partnerCondition(test: PartnerTest): string {
  switch (test.kind) {
    case 'among':
      return `has(partner_countries, ${vector(test.countries)})`
    case 'beside':
      return `!sapply(strsplit(partner_countries, ";"), \\(cell) all(cell %in% ${vector(test.countries)}))`
    case 'joined':
      return 'has(partner_countries, partners)'
  }
}

function joinLines({
  day,
  country,
  region,
  group,
}: Extract<PartnerTest, { kind: 'joined' }>): readonly string[] {
  const conditions = [
    ...(country.asked.length > 0 ? [`iso3 %in% ${vector(country.asked)}`] : []),
    ...(country.excluded.length > 0 ? [`!iso3 %in% ${vector(country.excluded)}`] : []),
    ...(region.asked.length > 0 ? [`region %in% ${vector(region.asked)}`] : []),
    ...(region.excluded.length > 0 ? [`!region %in% ${vector(region.excluded)}`] : []),
    ...(group.asked.length > 0 ? [`iso3 %in% members(${vector(group.asked)})`] : []),
    ...(group.excluded.length > 0 ? [`!iso3 %in% members(${vector(group.excluded)})`] : []),
  ]
  return [
    ...(group.asked.length + group.excluded.length > 0
      ? [
          `members <- \\(groups) subset(table("memberships"), group %in% groups & counts_from <= ${quoted(day)} &\n` +
            `  (is.na(counts_to) | counts_to >= ${quoted(day)}))$country`,
        ]
      : []),
    `partners <- subset(table("countries"), ${conditions.join(' & ')})$iso3`,
  ]
}
