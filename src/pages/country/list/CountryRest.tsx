import { subjectName } from '../../../charts/names/subjectName'
import type { Dataset } from '../../../dataset/dataset'
import { countryPageMessages } from '../../../text/onDemand/profile/countryPageMessages'
import { useText } from '../../../ui/TextProvider'
import { DetailsLink } from '../../shared/links/DetailsLink'
import { useView } from '../../shared/view/useView'
import styles from './CountryList.module.css'
import type { RestGroup } from './countrySections'

/**
 * The countries without an agreement, by what is known of them: members of the United Nations, and apart from them
 * territories and others. Folded, unless the reader searches for one.
 */
export function CountryRest({ rest, isOpen }: { rest: readonly RestGroup[]; isOpen: boolean }) {
  const text = useText()
  const { dataset } = useView().selection
  const words = countryPageMessages(text).index
  const isOwn = ({ state }: RestGroup) => state === 'subject'
  const subject = rest.some(isOwn) ? subjectName(dataset, text) : null
  const members = rest.filter((group) => !isOwn(group) && group.isMember)
  const others = rest.filter((group) => !isOwn(group) && !group.isMember)
  return (
    <>
      {(members.length > 0 || subject !== null) && (
        <Fold
          title={words.without(countOf(members), subject)}
          groups={[...rest.filter(isOwn), ...members]}
          isOpen={isOpen}
        />
      )}
      {others.length > 0 && (
        <Fold title={words.territories(countOf(others))} groups={others} isOpen={isOpen} />
      )}
    </>
  )
}

interface FoldProps {
  title: string
  groups: readonly RestGroup[]
  isOpen: boolean
}

function Fold({ title, groups, isOpen }: FoldProps) {
  const text = useText()
  const { dataset } = useView().selection
  const words = countryPageMessages(text).index
  const known = groups.flatMap(({ state, countries }) =>
    state === 'subject' ? [] : [{ state: stateName(state, dataset), n: countries.length }],
  )
  return (
    // Opened and closed anew for each search.
    <details key={String(isOpen)} className={styles.rest} open={isOpen}>
      <summary>
        {title}
        {known.length > 0 && <span className={styles.states}>{words.states(known)}</span>}
      </summary>
      {groups.map(({ state, isMember, countries }) => (
        <section key={`${state}-${isMember}`} className={styles.group}>
          <h3 className={styles.state} data-state={state}>
            {state === 'subject'
              ? words.rest.subject(subjectName(dataset, text))
              : words.restOf(words.rest[stateName(state, dataset)], isMember, countries.length)}
          </h3>
          <ul className={styles.countries}>
            {countries.map(({ iso3, name }) => (
              <li key={iso3} className={styles.row}>
                <DetailsLink id={iso3} kind="country" className={styles.without}>
                  {name}
                </DetailsLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  )
}

/** Where searches are noted, nothing was found although somebody searched. */
function stateName(state: Exclude<RestGroup['state'], 'subject'>, { tracksSearches }: Dataset) {
  return state === 'none' && tracksSearches ? ('searched' as const) : state
}

function countOf(groups: readonly RestGroup[]): number {
  return groups.reduce((sum, { countries }) => sum + countries.length, 0)
}
