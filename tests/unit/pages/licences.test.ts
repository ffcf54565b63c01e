import { expect, it } from 'vitest'
import { countLicences } from '../../../src/pages/licences/countLicences'
import { unwrapLines } from '../../../src/pages/licences/unwrapLines'

const long = 'Permission is hereby granted, free of charge, to any person'

it.each([
  ['a long line and its continuation are joined', `${long}\nobtaining a copy`, `${long} obtaining a copy`],
  [
    'so is an indented one',
    `      ${long}\n      (the “Licensee”) and`,
    `      ${long} (the “Licensee”) and`,
  ],
  ['a short line stays', 'MIT License\nCopyright 2026', 'MIT License\nCopyright 2026'],
  ['a centred title stays', `${' '.repeat(40)}Version 2.0\nof 2004`, `${' '.repeat(40)}Version 2.0\nof 2004`],
  ['a paragraph break stays', `${long}\n\nThe above`, `${long}\n\nThe above`],
  ['a list item stays', `${long}\n  2. Redistributions`, `${long}\n  2. Redistributions`],
  [
    'a copyright line stays',
    `Copyright 2016 ${long}\nCopyright 2017`,
    `Copyright 2016 ${long}\nCopyright 2017`,
  ],
  ['a line below a rule stays', `${'-'.repeat(60)}\nSIL`, `${'-'.repeat(60)}\nSIL`],
])('hard-wrapped licences: %s', (_what, text, expected) => {
  expect(unwrapLines(text)).toBe(expected)
})

it('licences are counted, most frequent first', () => {
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
