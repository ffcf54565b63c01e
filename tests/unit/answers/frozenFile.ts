import { coreOf } from '../../../src/dataset/compile/coreOf'
import { derivedMemberships } from '../../../src/dataset/derivedMemberships'
import { indexDataset } from '../../../src/dataset/indexDataset'
import type { CompiledDataset, Group } from '../../../src/dataset/schema'
import { compileFrozen } from '../../frozenData'

const { dataset } = compileFrozen()

// The frozen data is older than the notes on searches, and than groups that follow from records or from the status of a
// membership. Here the member states of the United Nations have been searched.
const frozen: CompiledDataset = {
  ...dataset,
  countries: dataset.countries.map((country) =>
    country.unMember ? { ...country, searched: { on: '2026-11-24', languages: ['en'] } } : country,
  ),
}
const shared = { name: 'Test', shortName: 'test', phrase: 'with test members', outside: 'the test' }
const added: Group[] = [
  { ...shared, id: 'ilrs-members', belongs: ['member'], derivedFrom: 'ilrs' },
  { ...shared, id: 'bri-disputed', belongs: ['disputed'], partOf: 'bri' },
  { ...shared, id: 'bri-former', belongs: ['withdrawn'], partOf: 'bri' },
]

/** dataset.json of the frozen data: what a reader who counts by hand would download. */
export const frozenFile: CompiledDataset = JSON.parse(JSON.stringify(frozen))

/** The same data as the app reads it. */
export const frozenApp = indexDataset(
  coreOf({
    ...frozen,
    groups: [...frozen.groups, ...added],
    memberships: [...frozen.memberships, ...derivedMemberships(added, frozen.agreements, frozen.about)],
  }),
)
