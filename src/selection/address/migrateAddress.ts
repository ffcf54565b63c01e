/** Turns one old form of an address into the form that followed it; leaves every other address alone. */
type Migration = (params: Params) => Params

/** The parameters of an address, decoded from its query. */
type Params = Readonly<Record<string, string>>

/** Oldest first. Append only: a link in a footnote must work for years. */
const migrations: readonly Migration[] = []

/** Brings an address of any age to the present form. */
export function migrateAddress(params: Params): Params {
  return migrations.reduce((current, migrate) => migrate(current), params)
}
