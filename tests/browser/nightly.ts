/**
 * Details of a test that only `npm run test:nightly` runs. Each behaviour has a test in every run; nightly are its
 * further cases (other charts, pages, widths, colours) and rare conditions.
 */
export const nightly = { tag: '@nightly' }

/** For a list of cases: one of them belongs to every run, the others to the nightly run. */
export const nightlyUnless = (isDaily: boolean) => (isDaily ? {} : nightly)
