import type { AgreementColumns } from '../../dataset/dataset'
import { agreementLevels } from '../../dataset/vocabulary'
import { anyFilter, endedBit, filterBit } from './filterBits'
import { createRecordList, type RecordList } from './recordList'
import { classCount, kindCount, type SheetLayout, tiers } from './sheetLayout'
import { valueOfTrait } from './traits'

// The one place where records are counted. Columns stand in constants in front of each loop: it runs a million times.

/** Adds the records of a list to a sheet, each as its mask says (`sign` 1), or takes them out again (−1). */
type CountListed = (sheet: Uint32Array, list: RecordList, sign: number) => void

/**
 * A record that no filter rejects counts in every block; one that a single filter rejects counts in the block of that
 * filter alone, because a facet does not see its own filter (rule 9); others count nowhere.
 */
export function createCountListed(
  columns: AgreementColumns,
  layout: SheetLayout,
  longest: number,
): CountListed {
  const everywhere = createRecordList(longest)
  const interest = createRecordList(longest)
  return (sheet, list, sign) => {
    countAlone(columns, layout, sheet, list, sign, everywhere, interest)
    countEverywhere(columns, layout, sheet, everywhere, sign)
    countInterest(columns, layout, sheet, interest, sign)
  }
}

/** Counts what one filter rejects, and sorts out the records that count elsewhere. */
function countAlone(
  columns: AgreementColumns,
  { alone, periodAlone }: SheetLayout,
  sheet: Uint32Array,
  { records, masks, length }: RecordList,
  sign: number,
  everywhere: RecordList,
  interest: RecordList,
) {
  const { kind, level, status, confidence, step } = columns
  const programs = columns.programs.lists
  const partners = columns.partners.lists
  const types = columns.organisationTypes.lists
  const { lists: organisations, offsets: organisationsFrom, values: organisationOf } = columns.organisations
  let counted = 0
  let leftOut = 0
  for (let r = 0; r < length; r++) {
    const i = records[r] as number
    const mask = masks[r] as number
    switch (mask & anyFilter) {
      case 0:
        everywhere.records[counted] = i
        everywhere.masks[counted++] = mask
        break
      case filterBit.interest:
        interest.records[leftOut++] = i
        break
      case filterBit.program:
        add(sheet, alone.program + (programs[i] as number), sign)
        break
      case filterBit.kind:
        add(sheet, alone.kind + (kind[i] as number), sign)
        break
      case filterBit.level:
        add(sheet, alone.level + (level[i] as number), sign)
        break
      case filterBit.status:
        add(sheet, alone.status + (status[i] as number), sign)
        break
      case filterBit.confidence:
        add(sheet, alone.confidence + (confidence[i] as number), sign)
        break
      case filterBit.organisation: {
        const list = organisations[i] as number
        const last = organisationsFrom[list + 1] as number
        for (let o = organisationsFrom[list] as number; o < last; o++)
          add(sheet, alone.organisation + (organisationOf[o] as number), sign)
        break
      }
      case filterBit.organisationType:
        add(sheet, alone.organisationType + (types[i] as number), sign)
        break
      case filterBit.partner:
        add(sheet, alone.partner + (partners[i] as number), sign)
        break
      case filterBit.period:
        add(sheet, periodAlone + (step[i] as number), sign)
        break
    }
  }
  everywhere.length = counted
  interest.length = leftOut
}

function countEverywhere(
  columns: AgreementColumns,
  layout: SheetLayout,
  sheet: Uint32Array,
  { records, masks, length }: RecordList,
  sign: number,
) {
  const { step } = columns
  const { lists: programs, offsets: programsFrom, values: programOf } = columns.programs
  const { lists: partners, offsets: partnersFrom, values: partnerOf } = columns.partners
  const { lists: organisations, offsets: organisationsFrom, values: organisationOf } = columns.organisations
  const types = columns.organisationTypes.lists
  const { traits, countedTraits, counted, programs: programCount, yearOfStep } = layout
  const { steps, officialSteps, primary, further, countryYears, countryKinds } = layout
  const yearCount = layout.years.length
  for (let r = 0; r < length; r++) {
    const i = records[r] as number
    const programList = programs[i] as number
    const partnerList = partners[i] as number
    const organisationList = organisations[i] as number
    const trait = traits[i] as number
    add(sheet, countedTraits + trait, sign)
    add(sheet, counted.program + programList, sign)
    add(sheet, counted.organisationType + (types[i] as number), sign)
    add(sheet, counted.partner + partnerList, sign)
    const lastOrganisation = organisationsFrom[organisationList + 1] as number
    for (let o = organisationsFrom[organisationList] as number; o < lastOrganisation; o++)
      add(sheet, counted.organisation + (organisationOf[o] as number), sign)

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
  const { alone, interestSteps, interestCountries, interestPrograms, programs: programCount } = layout
  for (let r = 0; r < length; r++) {
    const i = records[r] as number
    const programList = programs[i] as number
    const partnerList = partners[i] as number
    add(sheet, alone.interest + 1, sign)
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

const kindOfTrait = valueOfTrait.kind

const tierOfLevel = agreementLevels.map((level) =>
  level === 'state' || level === 'agency'
    ? tiers.stateOrAgency
    : level === 'international-organisation'
      ? tiers.organisation
      : tiers.other,
)
const tierOfTrait = valueOfTrait.level.map((level) => tierOfLevel[level] ?? tiers.other)

/** 1 where a record counts at state or agency level and is not interest. */
const isOfficial = tierOfTrait.map((tier, trait) =>
  tier === tiers.stateOrAgency && valueOfTrait.interest[trait] === 0 ? 1 : 0,
)

function add(sheet: Uint32Array, cell: number, sign: number) {
  sheet[cell] = (sheet[cell] as number) + sign
}
