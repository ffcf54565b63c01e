import type { ReactNode } from 'react'
import type { Program } from '../../dataset/schema'
import { programLadder, type Rung, rungs } from '../../selection/programLadder'
import { useText } from '../../ui/TextProvider'
import { ThingLink } from '../shared/details/ThingLink'
import { useView } from '../shared/useView'
import styles from './Ladder.module.css'

/** After this rung no partner counts as a member, and no running total is given. */
const membership: ReadonlySet<Rung | 'organisations'> = new Set(['signed', 'organisations', 'listed'])
const order: readonly (Rung | 'organisations')[] = ['signed', 'organisations', ...rungs.slice(1)]

/** Who is in a program, from the firmest tie to the loosest, beside the totals that others have stated. */
export function Ladder({ program }: { program: Program }) {
  const { m, f } = useText()
  const { dataset } = useView().selection
  const words = m.pages.ladder
  const ladder = programLadder(dataset, program.id)
  const claims = dataset.claims.filter((claim) => claim.program === program.id)
  const entriesOf = (rung: Rung | 'organisations'): readonly { key: string; node: ReactNode }[] =>
    rung === 'organisations'
      ? ladder.organisations.map(({ organisation, record }) => ({
          key: record.id,
          node: (
            <ThingLink id={record.id} kind="record">
              {dataset.organisations[organisation]?.acronym ?? dataset.organisations[organisation]?.name}
            </ThingLink>
          ),
          date: record.date.value,
        }))
      : ladder.countries[rung].flatMap(({ country, record }) => {
          const found = dataset.countries[country]
          if (!found) return []
          const node = (
            <>
              <ThingLink id={found.iso3} kind="country">
                {f.country(found)}
              </ThingLink>{' '}
              <ThingLink id={record.id} kind="record" className={styles.date}>
                {f.shortDate(record.date.value)}
              </ThingLink>
            </>
          )
          return [{ key: found.iso3, node }]
        })
  let together = 0
  return (
    <section className={styles.ladder}>
      <h2 className={styles.title}>{words.title(ladder.countries.signed.length, program.name)}</h2>
      <p className={styles.subtitle}>{words.subtitle}</p>
      <ol>
        {order.map((rung) => {
          const entries = entriesOf(rung)
          if (membership.has(rung)) together += entries.length
          return (
            <li key={rung} className={styles.rung}>
              <p className={styles.count}>{f.number(entries.length)}</p>
              <div>
                <h3 className={styles.name}>{words.rungs[rung]}</h3>
                <p className={styles.explain}>{words.explain[rung]}</p>
                {membership.has(rung) && <p className={styles.explain}>{words.total(together)}</p>}
              </div>
              <ul className={styles.entries}>
                {entries.map(({ key, node }) => (
                  <li key={key}>{node}</li>
                ))}
              </ul>
            </li>
          )
        })}
      </ol>
      {claims.length > 0 && (
        <>
          <h3 className={styles.name}>{words.claims}</h3>
          <ul className={styles.claims}>
            {claims.map((claim) => (
              <li key={claim.id}>{words.claim(claim.claimant, f.date(claim.date), claim.statement)}</li>
            ))}
          </ul>
          <p className={styles.explain}>{words.caution}</p>
        </>
      )}
    </section>
  )
}
