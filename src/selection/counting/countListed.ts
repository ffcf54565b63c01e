import type { AgreementColumns, Codes } from '../../dataset/dataset'
import { agreementLevels } from '../../dataset/vocabulary'
import { columnFilters, endedBit } from './filterBits'
import type { FilterColumn } from './filterColumns'
import type { RecordList } from './findRecords'
import { classCount, kindCount, listFilters, type SheetLayout, tiers } from './sheetLayout'
import { createSorter } from './sortRecords'
import type { Traits } from './traits'

// The only place where records are counted. Columns are read into constants before each loop, which runs a million times.

/** Adds the records of a list to a sheet according to their masks (`sign` 1), or subtracts them (−1). */
type CountListed = (sheet: Uint32Array, list: RecordList, sign: number) => void

/**
 * A record that no filter rejects counts in every block. One that a single filter rejects counts only in the block of
 * that filter, because a facet ignores its own filter (rule 9). Other records count nowhere.
 */
export function createCountListed(
  columns: AgreementColumns,
  layout: SheetLayout,
  longest: number,
): CountListed {
  const sort = createSorter(longest)
  const readings = traitReadings(layout.traits)
  return (sheet, list, sign) => {
    const { counted, rejectedBy } = sort(list)
    for (const filter of columnFilters)
      countColumn(layout.columns[filter], sheet, layout.alone[filter], rejectedBy[filter], sign)
    countCodes(columns.step, sheet, layout.periodAlone, rejectedBy.period, sign)
    countInterest(columns, layout, sheet, rejectedBy.interest, sign)
    for (const filter of listFilters)
      countColumn(layout.columns[filter], sheet, layout.counted[filter], counted, sign)
    countCrossed(columns, layout, readings, sheet, counted, sign)
  }
}

/** Counts records by the codes of a column, or by the members of their lists. */
function countColumn(
  { codes, lists, isByMember }: FilterColumn,
  sheet: Uint32Array,
  start: number,
  list: RecordList,
  sign: number,
) {
  if (!lists || !isByMember) return countCodes(codes, sheet, start, list, sign)
  const { records, length } = list
  const { offsets, values } = lists
  for (let r = 0; r < length; r++) {
    const code = codes[records[r] as number] as number
    const last = offsets[code + 1] as number
    for (let v = offsets[code] as number; v < last; v++) add(sheet, start + (values[v] as number), sign)
  }
}

function countCodes(
  codes: Uint8Array | Codes,
  sheet: Uint32Array,
  start: number,
  { records, length }: RecordList,
  sign: number,
) {
  if (length === 0) return
  for (let r = 0; r < length; r++) add(sheet, start + (codes[records[r] as number] as number), sign)
}

/** Counts the records that pass every filter by traits, and by several columns at once, for the charts. */
function countCrossed(
  columns: AgreementColumns,
  layout: SheetLayout,
  { kindOfTrait, tierOfTrait, isOfficial }: TraitReadings,
  sheet: Uint32Array,
  { records, masks, length }: RecordList,
  sign: number,
) {
  const { step } = columns
  const { lists: programs, offsets: programsFrom, values: programOf } = columns.programs
  const { lists: partners, offsets: partnersFrom, values: partnerOf } = columns.partners
  const { countedTraits, programs: programCount, yearOfStep } = layout
  const { codes: traits } = layout.traits
  const { steps, officialSteps, primary, further, countryYears, countryKinds } = layout
  const yearCount = layout.years.length
  for (let r = 0; r < length; r++) {
    const i = records[r] as number
    const programList = programs[i] as number
    const partnerList = partners[i] as number
    const trait = traits[i] as number
    add(sheet, countedTraits + trait, sign)

    const stepCode = step[i] as number
    const firstProgram = programsFrom[programList] as number
    const program = programOf[firstProgram] as number
    add(sheet, steps + stepCode * programCount + program, sign)
    add(sheet, officialSteps + stepCode, sign * (isOfficial[trait] as number))

    const tier = tierOfTrait[trait] as number
    const kind = kindOfTrait[trait] as number
    const cell = tier * 2 + (((masks[r] as number) & endedBit) === 0 ? 0 : 1)
    const year = yearOfStep[stepCode] as number
    const lastProgram = programsFrom[programList + 1] as number
    const lastPartner = partnersFrom[partnerList + 1] as number
    for (let p = partnersFrom[partnerList] as number; p < lastPartner; p++) {
      const country = partnerOf[p] as number
      const ofCountry = country * programCount
      add(sheet, primary + (ofCountry + program) * classCount + cell, sign)
      for (let f = firstProgram + 1; f < lastProgram; f++)
        add(sheet, further + (ofCountry + (programOf[f] as number)) * classCount + cell, sign)
      add(sheet, countryYears + country * yearCount + year, sign)
      add(sheet, countryKinds + country * kindCount + kind, sign)
    }
  }
}

/** Counts the records that are left out only because they are interest or negotiations (rule 4). */
function countInterest(
  columns: AgreementColumns,
  layout: SheetLayout,
  sheet: Uint32Array,
  { records, length }: RecordList,
  sign: number,
) {
  const { step, primaryProgram } = columns
  const { lists: programs, offsets: programsFrom, values: programOf } = columns.programs
  const { lists: partners, offsets: partnersFrom, values: partnerOf } = columns.partners
  const { interestSteps, interestCountries, interestPrograms, programs: programCount } = layout
  for (let r = 0; r < length; r++) {
    const i = records[r] as number
    const programList = programs[i] as number
    const partnerList = partners[i] as number
    add(sheet, interestSteps + (step[i] as number) * programCount + (primaryProgram[i] as number), sign)
    const lastProgram = programsFrom[programList + 1] as number
    const lastPartner = partnersFrom[partnerList + 1] as number
    for (let p = partnersFrom[partnerList] as number; p < lastPartner; p++) {
      const country = partnerOf[p] as number
      add(sheet, interestCountries + country, sign)
      for (let f = programsFrom[programList] as number; f < lastProgram; f++)
        add(sheet, interestPrograms + country * programCount + (programOf[f] as number), sign)
    }
  }
}

/** What the charts read of a trait code. */
interface TraitReadings {
  kindOfTrait: Uint8Array
  tierOfTrait: Uint8Array
  /** 1 if the record counts at state or agency level and is not interest. */
  isOfficial: Uint8Array
}

function traitReadings({ values }: Traits): TraitReadings {
  const tierOfTrait = values.level.map((level) => tierOfLevel[level] ?? tiers.other)
  const isOfficial = tierOfTrait.map((tier, trait) =>
    tier === tiers.stateOrAgency && values.interest[trait] === 0 ? 1 : 0,
  )
  return { kindOfTrait: values.kind, tierOfTrait, isOfficial }
}

const tierOfLevel = agreementLevels.map((level) =>
  level === 'state' || level === 'agency'
    ? tiers.stateOrAgency
    : level === 'international-organisation'
      ? tiers.organisation
      : tiers.other,
)

function add(sheet: Uint32Array, cell: number, sign: number) {
  sheet[cell] = (sheet[cell] as number) + sign
}
