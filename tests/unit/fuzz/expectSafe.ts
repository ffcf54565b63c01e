import fc from 'fast-check'
import { expect } from 'vitest'

/** How often each property is tried: the same inputs in every run, others and more by `npm run test:nightly`. */
const parameters = process.env.FUZZ_RUNS
  ? { numRuns: Number(process.env.FUZZ_RUNS) }
  : { numRuns: 5000, seed: 20261126 }

const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype, Map.prototype]
const outline = () => prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join('\n')

/** Tries a property on many inputs: it never throws, and no prototype has anything new or less afterwards. */
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
