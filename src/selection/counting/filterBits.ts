/** One bit a filter: the mask of a record says which filters reject it. Its two bytes hold sixteen. */
export const filterBit = {
  program: 1,
  kind: 2,
  level: 4,
  status: 8,
  confidence: 16,
  organisation: 32,
  organisationType: 64,
  /** The filters on countries, regions and groups: one and the same partner passes all three. */
  partner: 128,
  q: 256,
  period: 512,
  interest: 1024,
} as const

/** Every filter. A record whose mask has none of these bits counts. */
export const anyFilter = 2047

/** No filter: the record is no longer in force on the day that is looked at (counting rule 5). */
export const endedBit = 2048
