import { subjectName } from '../../../charts/names/subjectName'
import type { Program } from '../../../dataset/schema'
import { ladderSteps } from '../../../selection/program/ladderSums'
import { memberClaims } from '../../../selection/program/memberClaims'
import { programLadder } from '../../../selection/program/programLadder'
import { programPageMessages } from '../../../text/onDemand/programPageMessages'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../../shared/view/useView'
import styles from './Ladder.module.css'
import { LadderEntries } from './LadderEntries'

/** Partners down to this rung count towards the running total; below it no tie is membership. */
const lastOfMembership = ladderSteps.indexOf('listed')

/** Partners of a program from the firmest tie to the loosest, next to the totals that others have stated. */
export function Ladder({ program }: { program: Program }) {
  const text = useText()
  const { m, f } = text
  const { dataset } = useView().selection
  const { ladder: words, stated } = { ladder: m.pages.ladder, stated: programPageMessages(text).ladder }
  const ladder = programLadder(dataset, program.id)
  const claims = memberClaims(dataset, program.id)
  const sizes = ladderSteps.map((step) =>
    step === 'organisations' ? ladder.organisations.length : ladder.countries[step].length,
  )
  const sumTo = (index: number) => sizes.slice(0, index + 1).reduce((sum, size) => sum + size, 0)
  return (
    <section className={styles.ladder}>
      <div className={styles.head}>
        <div>
          <h2 className={styles.title}>{words.title(ladder.countries.signed.length, program.name)}</h2>
          <p className={styles.subtitle}>{words.subtitle}</p>
        </div>
        <p className={styles.totalHead}>{stated.runningTotal}</p>
      </div>
      <ol>
        {ladderSteps.map((step, index) => {
          const isMembership = index <= lastOfMembership
          const sum = sumTo(index)
          const measure = index === 0 ? 'countries' : 'countries-and-organisations'
          // Only the newest total of a kind: an older one was stated when the ladder was shorter.
          const newest = claims.find((claim) => claim.measure === measure)
          const isMet = newest?.value === sum && newest.qualifier === 'exactly'
          return (
            <li key={step} className={styles.rung}>
              {index === lastOfMembership + 1 && <p className={styles.below}>{stated.below}</p>}
              <p className={styles.count}>{f.number(sizes[index] ?? 0)}</p>
              <div>
                <h3 className={styles.name}>{words.rungs[step]}</h3>
                <p className={styles.explain}>{words.explain[step]}</p>
              </div>
              <LadderEntries step={step} ladder={ladder} />
              {isMembership && (
                <p className={styles.total}>
                  <b>{f.number(sum)}</b>{' '}
                  {newest && isMet
                    ? stated.meets(newest.claimantLabel, newest.date)
                    : index === 0
                      ? stated.countriesBeside(sum, subjectName(dataset, text))
                      : stated.together}
                </p>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
