import type { Dataset } from '../../dataset/dataset'
import { agreementKinds, agreementLevels } from '../../dataset/vocabulary'
import { anyFilter, endedBit, filterBit } from './filterBits'
import { classCount, type SheetLayout, tiers } from './sheetLayout'

/** Adds a record with this mask to a sheet (`sign` 1), or takes it out again (−1). */
type CountRecord = (sheet: Uint32Array, record: number, mask: number, sign: number) => void

/**
 * The one place where records are counted. A record that no filter rejects counts in every block; one that a single
 * filter rejects counts in the block of that filter alone, because a facet does not see its own filter (rule 9).
 */
export function createCountRecord({ columns }: Dataset, layout: SheetLayout): CountRecord {
  const { step, primaryProgram, interest } = columns
  const { counted, alone, programs: programCount, yearOfStep } = layout
  const { program, kind, level, status, confidence, organisation, organisationType, partner } = layout.columns
  const yearCount = layout.years.length
  const tierOfLevel = Uint8Array.from(agreementLevels, (name) =>
    name === 'state' || name === 'agency'
      ? tiers.stateOrAgency
      : name === 'international-organisation'
        ? tiers.organisation
        : tiers.other,
  )
  const { offsets: partnersFrom, values: partnerOf } = columns.partners
  const { offsets: programsFrom, values: programOf } = columns.programs

  function countEverywhere(sheet: Uint32Array, i: number, mask: number, sign: number) {
    const programList = at(program.codes, i)
    const partnerList = at(partner.codes, i)
    const kindCode = at(kind.codes, i)
    const levelCode = at(level.codes, i)
    const isInterest = at(interest, i)
    add(sheet, counted.program + programList, sign)
    add(sheet, counted.kind + kindCode, sign)
    add(sheet, counted.level + levelCode, sign)
    add(sheet, counted.status + at(status.codes, i), sign)
    add(sheet, counted.confidence + at(confidence.codes, i), sign)
    add(sheet, counted.organisation + at(organisation.codes, i), sign)
    add(sheet, counted.organisationType + at(organisationType.codes, i), sign)
    add(sheet, counted.partner + partnerList, sign)
    add(sheet, counted.interest + isInterest, sign)
    const stepCode = at(step, i)
    const primary = at(primaryProgram, i)
    const tier = at(tierOfLevel, levelCode)
    add(sheet, layout.steps + stepCode * programCount + primary, sign)
    if (tier === tiers.stateOrAgency && isInterest === 0) add(sheet, layout.officialSteps + stepCode, sign)

    const cell = tier * 2 + ((mask & endedBit) === 0 ? 0 : 1)
    const year = at(yearOfStep, stepCode)
    const firstProgram = at(programsFrom, programList)
    const lastProgram = at(programsFrom, programList + 1)
    const lastPartner = at(partnersFrom, partnerList + 1)
    for (let p = at(partnersFrom, partnerList); p < lastPartner; p++) {
      const country = at(partnerOf, p)
      const programsOfCountry = country * programCount
      add(sheet, layout.primary + (programsOfCountry + primary) * classCount + cell, sign)
      for (let f = firstProgram + 1; f < lastProgram; f++)
        add(sheet, layout.further + (programsOfCountry + at(programOf, f)) * classCount + cell, sign)
      add(sheet, layout.countryYears + country * yearCount + year, sign)
      add(sheet, layout.countryKinds + country * agreementKinds.length + kindCode, sign)
    }
  }

  function countInterest(sheet: Uint32Array, i: number, sign: number) {
    const programList = at(program.codes, i)
    const partnerList = at(partner.codes, i)
    add(sheet, alone.interest + 1, sign)
    add(sheet, layout.interestSteps + at(step, i) * programCount + at(primaryProgram, i), sign)
    const lastProgram = at(programsFrom, programList + 1)
    const lastPartner = at(partnersFrom, partnerList + 1)
    for (let p = at(partnersFrom, partnerList); p < lastPartner; p++) {
      const country = at(partnerOf, p)
      add(sheet, layout.interestCountries + country, sign)
      for (let f = at(programsFrom, programList); f < lastProgram; f++)
        add(sheet, layout.interestPrograms + country * programCount + at(programOf, f), sign)
    }
  }

  return function countRecord(sheet, i, mask, sign) {
    switch (mask & anyFilter) {
      case 0:
        return countEverywhere(sheet, i, mask, sign)
      case filterBit.program:
        return add(sheet, alone.program + at(program.codes, i), sign)
      case filterBit.kind:
        return add(sheet, alone.kind + at(kind.codes, i), sign)
      case filterBit.level:
        return add(sheet, alone.level + at(level.codes, i), sign)
      case filterBit.status:
        return add(sheet, alone.status + at(status.codes, i), sign)
      case filterBit.confidence:
        return add(sheet, alone.confidence + at(confidence.codes, i), sign)
      case filterBit.organisation:
        return add(sheet, alone.organisation + at(organisation.codes, i), sign)
      case filterBit.organisationType:
        return add(sheet, alone.organisationType + at(organisationType.codes, i), sign)
      case filterBit.partner:
        return add(sheet, alone.partner + at(partner.codes, i), sign)
      case filterBit.period:
        return add(sheet, layout.periodAlone + at(step, i), sign)
      case filterBit.interest:
        return countInterest(sheet, i, sign)
    }
  }
}

function add(sheet: Uint32Array, cell: number, sign: number) {
  sheet[cell] = (sheet[cell] as number) + sign
}

function at(column: Uint8Array | Uint16Array | Uint32Array, i: number): number {
  return column[i] as number
}
