import type { Claim } from '../../../dataset/schema'
import { programPageMessages } from '../../../text/onDemand/profile/programPageMessages'
import { useText } from '../../../ui/TextProvider'
import { useSources } from '../../shared/data/useLoaded'
import styles from './ClaimList.module.css'

/** Stated totals, each with who stated it, when, in which words, and its source. */
export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  const text = useText()
  const { f } = text
  const { data: sources } = useSources()
  return (
    <ul className={styles.claims}>
      {claims.map((claim) => {
        const source = sources?.get(claim.source)
        return (
          <li key={claim.id}>
            <p className={styles.who}>
              {programPageMessages(text).claim(claim.claimant, f.date(claim.date))}
            </p>
            <p>{claim.statement}</p>
            <p className={styles.source}>
              {source && (
                <a href={source.url} target="_blank" rel="noopener noreferrer">
                  {source.publisher}
                </a>
              )}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
