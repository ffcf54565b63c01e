import { type CheckInput, type Problem, problemAt } from './dataFolder'
import { ownCountriesIn } from './ownCountriesIn'

/** Reports a search for the subject or one of its territories, which are never partners. */
export function checkSearched({ entries }: CheckInput): Problem[] {
  const own = ownCountriesIn(entries)
  return entries.countries
    .filter(({ id, value }) => value.searched && own.has(id))
    .map((entry) =>
      problemAt(
        entry,
        ['searched'],
        'is set for the subject or one of its territories',
        'remove it: it is not a partner',
      ),
    )
}
