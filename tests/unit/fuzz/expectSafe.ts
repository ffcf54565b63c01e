import fc from 'fast-check'
import { expect } from 'vitest'

/** Number of inputs per property: the same inputs in every run, more and others with `npm run test:nightly`. */
const parameters = process.env.FUZZ_RUNS
  ? { numRuns: Number(process.env.FUZZ_RUNS) }
  : { numRuns: 2000, seed: 20261126 }

const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype, Map.prototype]
const outline = () => prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join('\n')

/** Tries a property on many inputs: it must never throw, and no prototype may gain or lose a property. */
export function expectSafe<Input>(inputs: fc.Arbitrary<Input>, property: (input: Input) => void) {
  const before = outline()
  fc.assert(
    fc.property(inputs, (input) => {
      property(input)
      expect(outline() === before, 'a prototype was changed').toBe(true)
    }),
    parameters,
  )
}
