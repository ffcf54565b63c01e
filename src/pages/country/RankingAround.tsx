import { countryRanking, type RankedCountry, rankNeighbours } from '../../selection/countryRanking'
import { wholeSelection } from '../../selection/wholeSelection'
import { countryPageMessages } from '../../text/onDemand/profile/countryPageMessages'
import { useText } from '../../ui/TextProvider'
import { DetailsLink } from '../shared/links/DetailsLink'
import { ProfileSection } from '../shared/profile/ProfileSection'
import { useView } from '../shared/view/useView'
import styles from './RankingAround.module.css'

/** Up to this many tied countries get a row each; more are listed in one line. */
const mostRows = 3

/** The countries just above and below one in the ranking, and those tied with it. */
export function RankingAround({ position }: { position: number }) {
  const text = useText()
  const { m, f } = text
  const { dataset } = useView().selection
  const ranking = countryRanking(wholeSelection(dataset))
  const { own, above, aboveMore, level, below, belowMore } = rankNeighbours(ranking, position)
  if (!own) return null
  const words = countryPageMessages(text).ranking
  const row = ({ country, rank, count }: RankedCountry, isTied: boolean) => {
    const found = dataset.countries[country]
    if (!found) return null
    return (
      <li key={country} className={styles.row} aria-current={country === position ? 'true' : undefined}>
        <span className={styles.rank}>{m.explore.country.rank(rank, isTied)}</span>
        {country === position ? (
          <b>{f.country(found)}</b>
        ) : (
          <DetailsLink id={found.iso3} kind="country">
            {f.country(found)}
          </DetailsLink>
        )}
        <span className={styles.count}>{f.number(count)}</span>
      </li>
    )
  }
  const isTied = ({ rank }: RankedCountry) => ranking.filter((other) => other.rank === rank).length > 1
  return (
    <ProfileSection title={words.title} aside={words.aside}>
      {aboveMore > 0 && <p className={styles.more}>{words.moreAbove(aboveMore, above[0]?.count ?? 0)}</p>}
      <ol>
        {above.map((entry) => row(entry, isTied(entry)))}
        {row(own, isTied(own))}
        {level.length <= mostRows && level.map((entry) => row(entry, true))}
        {level.length > mostRows && (
          <li className={styles.level}>
            {words.level(level.length)}{' '}
            {level.map(({ country }, index) => {
              const found = dataset.countries[country]
              return (
                found && (
                  <span key={country}>
                    {index > 0 && ', '}
                    <DetailsLink id={found.iso3} kind="country">
                      {f.country(found)}
                    </DetailsLink>
                  </span>
                )
              )
            })}
          </li>
        )}
        {below.map((entry) => row(entry, isTied(entry)))}
      </ol>
      {belowMore > 0 && <p className={styles.more}>{words.moreBelow(belowMore, below.at(-1)?.count ?? 0)}</p>}
    </ProfileSection>
  )
}
