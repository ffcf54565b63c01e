import { describe, expect, it } from 'vitest'
import { readNotesMessage } from '../../../../src/pages/briefing/notes/notesChannel'
import {
  commandOfKey,
  listedKeys,
  stepAfter,
  typedAfter,
} from '../../../../src/pages/briefing/present/presenterKeys'
import { commandOfSwipe } from '../../../../src/pages/briefing/present/swipe'

const press = (key: string, held: object = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
})

describe('a key', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['o', 'overview'],
    ['N', 'notes'],
    ['f', 'full-screen'],
    ['b', 'black'],
    ['.', 'black'],
    ['?', 'keys'],
    ['x', null],
    ['Escape', null],
    ['toString', null],
  ])('%s means %s', (key, command) => {
    expect(commandOfKey(press(key))).toBe(command)
  })

  it('Shift+Space goes back', () => {
    expect(commandOfKey(press(' ', { shiftKey: true }))).toBe('previous')
  })

  it.each(['ctrlKey', 'metaKey', 'altKey'])('pressed with %s is left to the browser', (held) => {
    expect(commandOfKey(press('f', { [held]: true }))).toBeNull()
  })

  it('every command is listed once in the help', () => {
    const commands = listedKeys.map(({ command }) => command)
    expect(new Set(commands).size).toBe(commands.length)
    expect(commands).toHaveLength(9)
  })
})

describe('a number', () => {
  it.each([
    [['7'], '7'],
    [['1', '2'], '12'],
    [['0', '7'], '7'],
    [['0'], ''],
    [['1', '2', '3'], '23'],
    [['1', 'x'], ''],
    [['1', 'Enter'], ''],
  ])('typed as %j is “%s”', (keys, typed) => {
    expect(keys.reduce((before, key) => typedAfter(before, press(key)), '')).toBe(typed)
  })

  it('with Ctrl is left to the browser, which zooms', () => {
    expect(typedAfter('', press('0', { ctrlKey: true }))).toBe('')
    expect(typedAfter('', press('1', { ctrlKey: true }))).toBe('')
  })
})

describe('a finger', () => {
  it.each([
    [-80, 10, 'next'],
    [80, -20, 'previous'],
    [-30, 0, null],
    [-80, 70, null],
    [0, 200, null],
  ])('moved by %i, %i means %s', (acrossPx, downPx, command) => {
    expect(commandOfSwipe(acrossPx, downPx)).toBe(command)
  })
})

describe('a step', () => {
  it.each([
    ['next', 0, 1],
    ['next', 4, 4],
    ['previous', 4, 3],
    ['previous', 0, 0],
    ['first', 3, 0],
    ['last', 1, 4],
    ['overview', 2, 2],
  ] as const)('%s from %i of 5 leads to %i', (command, from, to) => {
    expect(stepAfter(command, from, 5)).toBe(to)
  })
})

describe('a message to or from the notes window', () => {
  const state = { title: 'T', position: 1, count: 2, headline: 'H', notes: null, next: 'N' }
  it.each([[{ type: 'ask' }], [{ type: 'move', talk: 'a', by: -1 }], [{ type: 'shown', talk: 'a', state }]])(
    '%j is accepted',
    (message) => {
      expect(readNotesMessage(message)).toEqual(message)
    },
  )

  it.each([
    [null],
    ['ask'],
    [{ type: 'move', talk: 'a', by: 7 }],
    [{ type: 'shown', talk: 'a' }],
    [{ type: 'shown', talk: 'a', state: { ...state, notes: 5 } }],
    [{ type: 'shown', state }],
    [{ type: 'run', talk: 'a' }],
  ])('%j is rejected', (message) => {
    expect(readNotesMessage(message)).toBeNull()
  })
})
