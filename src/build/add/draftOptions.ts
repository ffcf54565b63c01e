const text = { type: 'string' } as const
const texts = { type: 'string', multiple: true } as const

/** The flags of `npm run data:add`. */
export const options = {
  title: text,
  summary: text,
  program: texts,
  kind: text,
  level: text,
  status: text,
  date: text,
  basis: text,
  ended: text,
  until: text,
  party: texts,
  source: texts,
  'new-source': texts,
  evidence: texts,
  'new-organisation': texts,
  milestone: texts,
  site: text,
  'site-type': text,
  lat: text,
  lon: text,
  doubt: text,
  note: text,
  id: text,
  from: text,
  folder: text,
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

export const usage = `Usage: npm run data:add -- [flags]

Adds an agreement to the data. In a terminal the command asks for missing fields; otherwise it lists them. It checks
the whole data folder with the new record, writes nothing if there is a problem, and prints the changes as a diff.

  --title TEXT --summary TEXT          in your own words
  --program ID                         repeatable; the first one is the primary program
  --kind WORD --level WORD --status WORD
  --date 2023[-10[-18]] --basis WORD   the date as precisely as known, and what happened on it
  --party "country=PAK, organisation=suparco, role=signatory"   repeatable; names and acronyms work like ids;
                                       described=… for a party that the source does not name
  --source ID                          repeatable; the URL of a known source works too
  --new-source "publisher=…, title=…, url=…, published=…, language=en, kind=government"     repeatable;
                                       writer=… if the publisher printed the text of another
  --evidence "act=ID, date=ID, parties=ID"   repeatable; which source shows which fact (id or URL); needed if there are
                                       several sources
  --new-organisation "name=…, acronym=…, country=PAK, type=space-agency"                    repeatable
  --milestone "date=…, text=…"         repeatable
  --ended DATE --until DATE --site NAME --site-type TYPE --lat=NUMBER --lon=NUMBER --doubt TEXT --note TEXT
  --id ID                              default: made from program, partner and year
  --from FILE                          a record as JSON, or { agreement, sources, publishers, organisations }; - reads standard
                                       input; flags override the file
  --folder FOLDER                      default: data
  --dry-run                            check and print the changes without writing them
  --help                               print this text`
