import { nameKey } from './nameKey'
import { type NamedOrganisation, namesOf } from './resolveNames'

/** Organisations whose name, acronym or id is nearly a text: the likeliest first, at most three. */
export function organisationsNear<Organisation extends NamedOrganisation>(
  text: string,
  organisations: readonly Organisation[],
): readonly Organisation[] {
  const key = nameKey(text)
  if (key.length < leastLetters) return []
  return organisations
    .map((organisation) => {
      const names = [organisation.id, ...namesOf(organisation)].map(nameKey).filter(Boolean)
      return { organisation, likeness: Math.max(0, ...names.map((name) => likenessOf(key, name))) }
    })
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, mostNear)
    .map(({ organisation }) => organisation)
}

const leastLetters = 3
const leastLikeness = 0.6
const mostNear = 3

/** How alike two names are, from 0 to 1: by their letters, or by their words in any order. */
function likenessOf(name: string, other: string): number {
  const [short, long] = [Math.min(name.length, other.length), Math.max(name.length, other.length)]
  // Shorter names cannot share enough pairs.
  const isSimilarLength = 2 * short >= leastLikeness * (short + long)
  return Math.max(
    isSimilarLength ? sharedPairs(letterPairs(name), letterPairs(other)) : 0,
    sharedWords(name, other),
  )
}

/** Dice’s coefficient: how many pairs of neighbouring letters two names share. */
function sharedPairs(pairs: readonly string[], others: readonly string[]): number {
  const left = [...others]
  let shared = 0
  for (const pair of pairs) {
    const at = left.indexOf(pair)
    if (at === -1) continue
    left.splice(at, 1)
    shared++
  }
  return pairs.length + others.length === 0 ? 0 : (2 * shared) / (pairs.length + others.length)
}

function letterPairs(name: string): readonly string[] {
  return Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2))
}

/** The share of words in common; of two or more words, because single ones such as “space” say too little. */
function sharedWords(name: string, other: string): number {
  const [words, others] = [new Set(name.split(' ')), new Set(other.split(' '))]
  const shared = [...words].filter((word) => others.has(word)).length
  return shared < 2 ? 0 : shared / Math.min(words.size, others.size) - 0.2
}
