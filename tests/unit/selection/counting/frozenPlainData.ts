import { readdirSync, readFileSync } from 'node:fs'
import type {
  About,
  Agreement,
  CompiledDataset,
  Country,
  Organisation,
  WrittenAgreement,
} from '../../../../src/dataset/schema'
import { compileFrozen, frozenFolder } from '../../../frozenData'
import type { PlainData } from './plainCount'

const json = (file: string): unknown => JSON.parse(readFileSync(`${frozenFolder}/${file}`, 'utf8'))

/** The frozen data as it is in its files, for counts by independent code. */
export function frozenPlainData(): PlainData {
  const { agreements } = compileFrozen().dataset
  // Confidence and kind of evidence are not in the files: they are computed.
  const computed = new Map(
    agreements.map(({ id, confidence, evidenceKind }) => [
      id,
      { confidence, ...(evidenceKind && { evidenceKind }) },
    ]),
  )
  const records = readdirSync(`${frozenFolder}/agreements`)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => json(`agreements/${name}`) as WrittenAgreement[])
  const { groups, memberships } = json('groups.json') as Pick<CompiledDataset, 'groups' | 'memberships'>
  return {
    about: json('about.json') as About,
    countries: json('countries.json') as Country[],
    organisations: json('organisations.json') as Organisation[],
    groups,
    memberships,
    agreements: records.map((record): Agreement => {
      return { ...record, confidence: 'low', ...computed.get(record.id) }
    }),
  }
}
