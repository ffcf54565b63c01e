/** One country of the matrix. */
export interface MatrixRow {
  iso3: string
  country: string
  /** Number of records of each program, by the position of the program. */
  programs: readonly number[]
  total: number
}

/** Number of countries in the drawing; the table has all. */
export const mostCountries = 15
