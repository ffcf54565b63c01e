import { expect, it } from 'vitest'
import { countryPageMessages } from '../../../../src/text/onDemand/profile/countryPageMessages'
import { createText } from '../../../../src/text/text'

const { lead } = countryPageMessages(createText()).index
const noneLeft = { members: 0, territories: 0 }

it.each([
  [
    { interest: 7, none: 83 },
    { members: 0, territories: 48 },
    'Of the others, 7 have expressions of interest only, and for 83 none was found, which does not mean that there is none; 48 territories have not been searched for yet.',
  ],
  [
    { interest: 1, none: 1 },
    noneLeft,
    'Of the others, 1 has expressions of interest only, and for 1 none was found, which does not mean that there is none.',
  ],
  [
    { interest: 0, none: 90 },
    noneLeft,
    'For the others none was found, which does not mean that there is none.',
  ],
])(
  'without an agreement %o, not searched %o: the list of countries says how many of each',
  (without, left, rest) => {
    expect(lead(102, 102, 192, without, left, 'China')).toBe(
      `102 of the 192 other members of the United Nations have a documented space agreement with China. ${rest}`,
    )
  },
)
