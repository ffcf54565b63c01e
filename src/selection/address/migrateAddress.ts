/** Converts one old form of an address into the form that replaced it. Returns any other address unchanged. */
type Migration = (params: Params) => Params

/** The parameters of an address, decoded from its query. */
type Params = Readonly<Record<string, string>>

/** Oldest first. Append only: links in print must work for years. */
const migrations: readonly Migration[] = []

/** Converts an address of any age to the current form. */
export function migrateAddress(params: Params): Params {
  return migrations.reduce((current, migrate) => migrate(current), params)
}
