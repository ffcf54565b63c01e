/** One country of the matrix. */
export interface MatrixRow {
  iso3: string
  country: string
  /** Records that carry each program, by its position. */
  programs: readonly number[]
  total: number
}

/** Countries that are drawn where nothing else limits them; the table has all. */
export const mostCountries = 15
