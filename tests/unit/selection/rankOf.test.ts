import { expect, it } from 'vitest'
import { rankOf } from '../../../src/selection/rankOf'

const names = 'ABCDEFGH'

it.each([
  ['nothing', [], 'none'],
  ['one row', [1], 'only A'],
  ['a clear lead', [40, 28, 10], 'A leads, then B'],
  ['a lead over two who are close', [40, 28, 27, 9], 'A leads, then B and C'],
  ['a lead over three who are close', [40, 28, 27, 26], 'A leads'],
  ['a lead over one', [13, 10], 'A leads, then B'],
  ['two records more', [12, 10, 2], 'ahead A B'],
  ['two records more, and no others', [12, 10], 'open'],
  ['one record of 141 more', [141, 140, 90, 40], 'level A B about 140'],
  ['three records but less than 10 %', [43, 40, 12], 'ahead A B'],
  ['exactly 10 % and three', [33, 30, 12], 'A leads, then B'],
  ['just under 10 %', [329, 300, 12], 'ahead A B'],
  ['10 % but two records', [22, 20, 2], 'ahead A B'],
  ['equal counts', [7, 7, 2], 'level A B 7'],
  ['three equal counts', [7, 7, 7], 'level A B C 7'],
  ['four equal counts', [7, 7, 7, 7], 'open'],
  ['nearly equal, but few', [12, 11, 2], 'ahead A B'],
  ['nearly equal below 100', [33, 32, 9], 'level A B about 33'],
  ['a chain of small steps', [20, 18, 16, 14, 12], 'open'],
  ['three close ones ahead of the rest', [30, 28, 26, 12], 'ahead A B C'],
  ['ones only', [1, 1], 'level A B 1'],
])('%s: %j allows “%s”', (_name, counts, said) => {
  const rank = rankOf(counts.map((count, i) => ({ count, name: names[i] ?? '' })))
  const list = (rows: readonly { name: string }[], by = ' ') => rows.map(({ name }) => name).join(by)
  const words = (): string => {
    switch (rank.kind) {
      case 'only':
        return `only ${rank.first.name}`
      case 'lead':
        return `${rank.first.name} leads${rank.next.length > 0 ? `, then ${list(rank.next, ' and ')}` : ''}`
      case 'level':
        return `level ${list(rank.rows)} ${rank.isExact ? '' : 'about '}${rank.each}`
      case 'ahead':
        return `ahead ${list(rank.rows)}`
      case 'none':
      case 'open':
        return rank.kind
    }
  }
  expect(words()).toBe(said)
})
