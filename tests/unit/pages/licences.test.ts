import { expect, it } from 'vitest'
import { countLicences } from '../../../src/pages/licences/countLicences'
import { unwrapLines } from '../../../src/pages/licences/unwrapLines'

const long = 'Permission is hereby granted, free of charge, to any person'

it.each([
  ['what goes on after a long line', `${long}\nobtaining a copy`, `${long} obtaining a copy`],
  ['with its indent', `      ${long}\n      (the “Licensee”) and`, `      ${long} (the “Licensee”) and`],
  ['not what follows a short line', 'MIT License\nCopyright 2026', 'MIT License\nCopyright 2026'],
  [
    'nor a title set in the middle',
    `${' '.repeat(40)}Version 2.0\nof 2004`,
    `${' '.repeat(40)}Version 2.0\nof 2004`,
  ],
  ['nor a paragraph', `${long}\n\nThe above`, `${long}\n\nThe above`],
  ['nor a point of a list', `${long}\n  2. Redistributions`, `${long}\n  2. Redistributions`],
  [
    'nor a line of copyright',
    `Copyright 2016 ${long}\nCopyright 2017`,
    `Copyright 2016 ${long}\nCopyright 2017`,
  ],
  ['nor what stands under a rule', `${'-'.repeat(60)}\nSIL`, `${'-'.repeat(60)}\nSIL`],
])('lines of a licence are joined: %s', (_what, text, expected) => {
  expect(unwrapLines(text)).toBe(expected)
})

it('licences are counted, the most frequent first', () => {
  const packages = ['ISC', 'MIT', 'Apache-2.0', 'MIT'].map((licence, i) => ({
    name: String(i),
    version: '1.0.0',
    licence,
    home: null,
    text: 'text',
    parts: ['code' as const],
  }))
  expect(countLicences(packages)).toEqual([
    ['MIT', 2],
    ['Apache-2.0', 1],
    ['ISC', 1],
  ])
})
