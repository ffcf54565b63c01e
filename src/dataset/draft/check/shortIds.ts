import type { Draft } from '../draft'

/** Lists whose ids name an entry by several words: “moon-pakistan-2024”. An acronym is enough for the others. */
const worded: ReadonlySet<keyof Draft> = new Set<keyof Draft>(['agreement', 'sources', 'claims'])

/** Whether the id of a new entry is too short to tell it from others. */
export function isTooShort(list: keyof Draft, id: string): boolean {
  const letters = id.replace(/[^a-z]/g, '').length
  return worded.has(list) ? !id.includes('-') || letters < 4 : letters < 2
}

/** What the id of a new entry may look like. That of a record follows from its fields. */
export const idExamples: Readonly<Partial<Record<keyof Draft, string>>> = {
  sources: 'cnsa-2024-lunar-samples (publisher, year and subject)',
  claims: 'cnsa-2024-ilrs-17 (claimant, year, and what was counted)',
  organisations: 'its acronym or its name',
  publishers: 'its name',
}
