import { expect, test } from 'vitest'
import { plainText } from '../../../src/dataset/schemas/plainText'

test.each([
  ['a character that changes text direction', 'invoice\u202Egnp.exe'],
  ['an isolate that is never closed', 'a\u2067b'],
  ['a character that XML forbids', 'a\u0000b'],
  ['a bell', 'a\u0007b'],
  ['a C1 control character', 'a\u0085b'],
])('%s is refused', (_, words) => {
  const result = plainText.safeParse(words)
  expect(result.error?.issues[0]?.message).toBe('contains an invisible control character: retype the text')
})

test.each([
  ['several\nlines\tof text'],
  ['العربية and עברית'],
  ['中国国家航天局'],
  ['São Tomé – “x” <b>'],
  ['🛰️ emoji\u200d'],
])('“%s” is accepted', (words) => expect(plainText.parse(words)).toBe(words))
