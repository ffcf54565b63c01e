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
  confidence: text,
  date: text,
  basis: text,
  ended: text,
  party: texts,
  source: texts,
  'new-source': texts,
  'new-organisation': texts,
  milestone: texts,
  site: text,
  lat: text,
  lon: text,
  note: text,
  id: text,
  from: text,
  folder: text,
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** What `--help` says. */
export const usage = `Usage: npm run data:add -- [flags]   adds an agreement to the data

In a terminal it asks for what is missing; elsewhere it lists that. It checks the whole folder with the new record,
writes nothing while anything is wrong, and else shows what changed.

  --title TEXT --summary TEXT          our own words
  --program ID                         repeat for more; the first is the primary one
  --kind WORD --level WORD --status WORD --confidence WORD
  --date 2023[-10[-18]] --basis WORD   as precisely as known; what happened on it
  --party "country=PAK, organisation=suparco, role=signatory"   repeat; names and acronyms will do for ids;
                                       described=… for one that the source names only in words
  --source ID                          repeat; its address will do
  --new-source "publisher=…, title=…, url=…, published=…, language=en, kind=government"     repeat
  --new-organisation "name=…, acronym=…, country=PAK, type=space-agency"                    repeat
  --milestone "date=…, text=…"         repeat
  --ended DATE --site NAME --lat=NUMBER --lon=NUMBER --note TEXT
  --id ID                              otherwise made of program, partner and year
  --from FILE                          a record as JSON, or { agreement, sources, organisations }; - for standard
                                       input; flags go before what it says
  --folder FOLDER                      default: data
  --dry-run                            checks and shows what would change
  --help`
