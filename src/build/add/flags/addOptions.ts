import { addKinds } from './addKinds'

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
  text,
  record: text,
  planned: { type: 'boolean' },
  in: text,
  set: texts,
  remove: texts,
  reason: text,
  languages: text,
  'party-of': text,
  'parent-of': text,
  from: text,
  folder: text,
  yes: { type: 'boolean', short: 'y' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const kindLines = Object.entries(addKinds).map(([kind, line]) => `  ${kind.padEnd(14)}${line}`)

export const usage = `Usage: npm run data:add -- [WHAT] [ID] [flags]

Adds to the data, or corrects it. WHAT is one of

${kindLines.join('\n')}

In a terminal the command asks for what is missing. It checks the whole data folder with the change in it, writes nothing
if there is a problem, shows possible duplicates and replaced values before it writes, and prints the changes as a diff.

record
  --title TEXT --summary TEXT          in your own words
  --program ID                         repeatable; the first one is the primary program
  --kind WORD --level WORD --status WORD
  --date 2023[-10[-18]] --basis WORD   the date as precisely as known, and what happened on it
  --party "country=PAK, organisation=suparco, role=signatory"   repeatable; names and acronyms work like ids;
                                       described=… for a party that the source does not name
  --milestone "date=…, text=…, source=ID"   repeatable; record=ID if the event has a record of its own,
                                       planned=yes if the page says that it is to come
  --ended DATE --until DATE --site NAME --site-type TYPE --lat=NUMBER --lon=NUMBER --doubt TEXT --note TEXT
  --id ID                              default: made from program, partner and year
milestone ID --date DATE --text TEXT --source ID | --record ID [--planned]
source ID --source ID | --new-source "…" [--evidence "…"]
evidence ID --evidence "…"
correction ID --set FIELD=VALUE --reason TEXT [--evidence "…"] [--source ID]
                                       repeatable; a field is named by its path: date.value, parties.1.role (from 0)
  --remove FIELD                       repeatable
  --in LIST                            the list of the entry, if it is not a record: organisations, publishers, sources,
                                       groups, memberships (ID: bri/PAK), claims or countries
checked ID… [--date DAY]               default: today
searched COUNTRY… --languages en,sw [--date DAY]
                                       ISO 639 codes of the queries; default: today
membership --set group=… --set country=… --set joined=… --set status=… --source ID
claim --set claimant=… --set value=… … --source ID
organisation --set name=… --set type=… --party-of RECORD/2 | --parent-of ID
publisher --set name=… --set kind=… --set hosts=HOST,HOST --reason TEXT
all of them
  --source ID                          repeatable; the URL of a known source works too
  --new-source "publisher=…, title=…, url=…, published=…, language=en, kind=government"     repeatable;
                                       writer=… if the publisher printed the text of another
  --evidence "act=ID, date=ID, parties=ID"   repeatable; which source shows which fact (id or URL); needed if a record
                                       has several sources
  --new-organisation "name=…, acronym=…, country=PAK, type=space-agency"                    repeatable
  --from FILE                          JSON: a record, or { agreement, sources, publishers, organisations, memberships, claims,
                                       changes }, as the forms on the Data page save it; - reads standard input; flags
                                       override the record of the file
  --folder FOLDER                      default: data
  --yes                                confirm possible duplicates, and replaced and removed values
  --dry-run                            check and print the changes without writing them
  --help                               print this text`
