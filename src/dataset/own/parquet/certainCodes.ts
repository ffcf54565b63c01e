import type { RecordCodes } from '../../columns/agreementColumns'
import { createPartyCodes, endedFrom, isInterest, lookUp } from '../../columns/recordCodes'
import type { CoreDataset, Dataset } from '../../dataset'
import { ownCountriesOf } from '../../ownCountries'
import { parsePartialDate } from '../../partialDate'
import type { Agreement, Party } from '../../schema'
import {
  agreementKinds,
  agreementLevels,
  agreementStatuses,
  checkedStates,
  confidences,
  evidenceKinds,
} from '../../vocabulary'
import { listIn, type RecordColumn } from '../ownColumns'
import type { OwnTable } from './readOwnParquet'
import type { RecordTable } from './recordTable'
import { type Texts, textAt, textCount } from './texts'

type Positions = Pick<Dataset, 'programIndex' | 'countryIndex' | 'organisationIndex'>

/** Returns a function that encodes a certain record without making an object of it. */
export function createCertainCodes(
  core: CoreDataset,
  index: Positions,
  { certain, sourcesOf }: OwnTable,
  { parties, offsets }: RecordTable,
  sourceOf: (id: string) => number,
): (record: number) => RecordCodes {
  const own = ownCountriesOf(core.about)
  const partyCodesOf = createPartyCodes(core, index.organisationIndex)
  const noOrganisation = partyCodesOf([])
  const ofText = <Value>(name: RecordColumn, make: (text: string) => Value) => {
    const column = certain.fields.get(name)
    if (!column) return () => make('')
    const made: (Value | undefined)[] = []
    return (record: number) => {
      const code = column.rows[record] as number
      made[code] ??= make(textAt(column.texts, code))
      return made[code] as Value
    }
  }
  const interval = ofText('date', parsePartialDate)
  const wordCode = (name: RecordColumn, words: readonly string[], whenEmpty = '') =>
    ofText(name, (text) => words.indexOf(text || whenEmpty))
  const kind = ofText('kind', (text) => text as Agreement['kind'])
  const status = ofText('status', (text) => text as Agreement['status'])
  const ended = ofText('ended', (text) => text)
  const codes = {
    kind: wordCode('kind', agreementKinds),
    level: wordCode('level', agreementLevels),
    status: wordCode('status', agreementStatuses),
    confidence: wordCode('confidence', confidences),
    evidence: wordCode('evidence_kind', evidenceKinds, 'open'),
    checked: ofText('checked', (text) => checkedStates.indexOf(text === '' ? 'never' : 'yes')),
    programs: ofText('programs', (text) => listIn(text).map((id) => lookUp(index.programIndex, id))),
    sources: ofText('sources', (text) => sourcesOf(text).map(sourceOf)),
  }
  const { country, organisation } = parties
  const countries = country ? textsOf(country.texts) : []
  const organisations = organisation ? textsOf(organisation.texts) : []
  /** Position of each foreign country; −1 for the subject, its territories and none. */
  const partner = countries.map((iso3) =>
    iso3 === '' || own.has(iso3) ? -1 : (index.countryIndex.get(iso3) ?? -1),
  )
  return (record) => {
    const { start = 0, end = 0 } = interval(record) ?? {}
    const partners: number[] = []
    const named: Pick<Party, 'country' | 'organisation'>[] = []
    for (let row = offsets[record] as number; row < (offsets[record + 1] as number); row++) {
      const countryCode = country?.codes[row] ?? 0
      const position = partner[countryCode] ?? -1
      if (position >= 0) partners.push(position)
      const organisationId = organisations[organisation?.codes[row] ?? 0]
      if (organisationId)
        named.push({
          organisation: organisationId,
          ...(countryCode > 0 && { country: countries[countryCode] as string }),
        })
    }
    return {
      start,
      end,
      endedFrom: endedFrom({ status: status(record), ended: ended(record) || undefined }, end),
      isInterest: isInterest({ kind: kind(record), status: status(record) }),
      kind: codes.kind(record),
      level: codes.level(record),
      status: codes.status(record),
      confidence: codes.confidence(record),
      evidence: codes.evidence(record),
      checked: codes.checked(record),
      programs: codes.programs(record),
      partners,
      ...(named.length === 0 ? noOrganisation : partyCodesOf(named)),
      sources: codes.sources(record),
    }
  }
}

function textsOf(texts: Texts): readonly string[] {
  return Array.from({ length: textCount(texts) }, (_, position) => textAt(texts, position))
}
