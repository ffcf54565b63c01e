import { createMemoryHistory } from '@tanstack/react-router'
import { describe, expect, it } from 'vitest'
import { carryFilters } from '../../../src/app/routes/carryFilters'

/** A history that starts at an address, with the filters beside its present entry. */
function historyAt(href: string, basePath = '/') {
  const history = carryFilters(createMemoryHistory({ initialEntries: [href] }), basePath)
  return { history, beside: () => history.location.state.filters }
}

describe('each new entry of the history carries the filters that its page does not read', () => {
  it.each([
    ['a page without filters', '/?program=ilrs&from=2018', '/method', 'program=ilrs&from=2018'],
    ['one that reads the period', '/?program=ilrs&from=2018', '/compare?from=2018', 'program=ilrs'],
    ['one that reads all', '/?program=ilrs', '/agreements?program=ilrs', undefined],
    ['a link that drops them', '/?program=ilrs', '/agreements', undefined],
    ['from a page without any', '/', '/method', undefined],
  ])('%s', (_name, start, next, expected) => {
    const { history, beside } = historyAt(start)
    history.push(next)
    expect(history.location.href).toBe(next)
    expect(beside()).toBe(expected)
  })

  it('over several pages, and after going back', () => {
    const { history, beside } = historyAt('/?program=ilrs')
    history.push('/method')
    history.push('/data#codebook')
    expect(beside()).toBe('program=ilrs')
    history.push('/?program=gulf')
    history.push('/method')
    expect(beside()).toBe('program=gulf')
    history.go(-3)
    expect(history.location.pathname).toBe('/method')
    expect(beside()).toBe('program=ilrs')
  })

  it('when an address is replaced', () => {
    const { history, beside } = historyAt('/?program=ilrs')
    history.push('/compare?from=2018')
    history.replace('/compare?from=2019')
    expect(beside()).toBe('program=ilrs')
  })

  it('under a base path', () => {
    const { history, beside } = historyAt('/tracker/?program=ilrs', '/tracker/')
    history.push('/tracker/method')
    expect(beside()).toBe('program=ilrs')
    history.push('/tracker/agreements?program=ilrs')
    expect(beside()).toBeUndefined()
  })
})

it('a state with filters of its own is kept: a reset leaves all behind', () => {
  const { history, beside } = historyAt('/?program=ilrs&to=2020')
  history.push('/compare?to=2020')
  expect(beside()).toBe('program=ilrs')
  history.push('/compare', { filters: '' })
  expect(beside()).toBeUndefined()
  history.push('/method')
  expect(beside()).toBeUndefined()
})

it('the same address again adds no entry', () => {
  const { history } = historyAt('/?program=ilrs')
  history.push('/method')
  const { length } = history
  history.push('/method')
  expect(history.length).toBe(length)
})

it('other state is kept', () => {
  const { history } = historyAt('/?program=ilrs')
  history.push('/method', { __hashScrollIntoViewOptions: true })
  expect(history.location.state).toMatchObject({
    __hashScrollIntoViewOptions: true,
    filters: 'program=ilrs',
  })
})
