import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Wording that a news editor would not print, each with what to write instead. */
const banned: readonly (readonly [phrase: RegExp, instead: string])[] = [
  [/\banew\b/, 'again, new, or a plain verb'],
  [
    /\b(?:agreements?|records?|countr(?:y|ies)|No) match(?:es)?\b/,
    'name the filter, or “under these filters”',
  ],
  [/\bthat matches\b/, 'name the filter, or “under these filters”'],
  [/\bthe newest there is\b/, '“Data to …”'],
  [/\bof interest or in negotiation\b/, '“expressions of interest”'],
  [/\binterest and negotiations?\b/i, '“expressions of interest”'],
  [/\binterest or negotiations?\b/i, '“expressions of interest”'],
  [/\bleft out\b/i, '“not counted”, “ignored” or “not shown”'],
  [/\bhow sure\b/i, '“confidence” or “how certain”'],
  [/\balive\b|\bliving\b/i, '“interactive”'],
  [/\bgo on with\b/i, '“continue”'],
  [/\bto mend\b|\bmend (?:it|these|this)\b/i, '“fix”'],
  [/\bside of the subject\b/i, 'name the country'],
  [/(?<!there )\bis no (?!longer\b)\w+/i, '“is not a …”'],
  [/\bThere is no such\b/, '“… not found”'],
  [/\bcould not be fetched\b/, '“could not be loaded”'],
  [/\bwhatever the\b/, '“regardless of …”'],
  [/\bstands? (?:below|side by side|among|against)\b/i, 'a plain verb'],
  [/\b(?:signed|signing) for the\b/, '“signed up to the”'],
  [/(?:agreements|countries|marks|rows) a (?:year|record)\b/i, '“per year”, “per record”'],
  [/ing \w+ \w+ …|\w+ing …/, 'no space before an ellipsis'],
]

const folder = 'src/text/en'
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
)

/** The string and template literals of a file, without its comments and imports. */
function literals(source: string): string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import .*$/gm, '')
  return code.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? []
}

function findings(text: string): string[] {
  return banned.filter(([phrase]) => phrase.test(text)).map(([, instead]) => `${text}: write ${instead}`)
}

describe('phrases that must not return to the interface', () => {
  it.each([
    "'31 countries have an agreement that matches'",
    "'No agreements match'",
    "'43 of interest or in negotiation left out'",
    "'As researched to November 2026, the newest there is.'",
    "'Start anew'",
    "'Go on with your briefing'",
    "'How sure'",
    "'the living chart on another page'",
    "'There is no such page'",
    "'Making the file …'",
    "'Agreements a year'",
  ])('%s is found', (text) => {
    expect(findings(text)).not.toEqual([])
  })

  it('there are texts to check', () => {
    expect(
      files.flatMap((file) => literals(readFileSync(join(folder, file), 'utf8'))).length,
    ).toBeGreaterThan(900)
  })

  it.each(files)('%s has none', (file) => {
    expect(literals(readFileSync(join(folder, file), 'utf8')).flatMap(findings)).toEqual([])
  })

  it.each(['index.html', 'embed.html', 'public/early.js', 'public/manifest.webmanifest'])(
    '%s has none',
    (file) => {
      const shown = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
      expect(shown.split('\n').flatMap(findings)).toEqual([])
    },
  )
})
