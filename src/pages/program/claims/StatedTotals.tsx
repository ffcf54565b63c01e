import { subjectName } from '../../../charts/names/subjectName'
import { compareDates } from '../../../dataset/partialDate'
import type { Program } from '../../../dataset/schema'
import { ladderSums, signedBy } from '../../../selection/program/ladderSums'
import { memberClaims } from '../../../selection/program/memberClaims'
import { programLadder } from '../../../selection/program/programLadder'
import { programPageMessages } from '../../../text/onDemand/profile/programPageMessages'
import { useText } from '../../../ui/TextProvider'
import profile from '../../shared/profile/ProfilePage.module.css'
import { ProfileSection } from '../../shared/profile/ProfileSection'
import { useView } from '../../shared/view/useView'
import { ClaimList } from './ClaimList'
import styles from './StatedTotals.module.css'

/** The newest exact stated total next to the sum of the ladder, and a list of all stated totals. */
export function StatedTotals({ program }: { program: Program }) {
  const text = useText()
  const { f } = text
  const { dataset } = useView().selection
  const ladder = programLadder(dataset, program.id)
  const claims = memberClaims(dataset, program.id)
  const all = dataset.claims.filter((claim) => claim.program === program.id)
  const [newest] = claims.filter(({ measure }) => measure === 'countries-and-organisations').concat(claims)
  const subject = subjectName(dataset, text)
  const words = programPageMessages(text).stated
  if (all.length === 0) return null
  return (
    <div className={styles.stated}>
      {newest && (
        <ProfileSection title={words.title}>
          <p className={profile.note}>
            {words.lead({
              ...newest,
              measure: newest.measure === 'countries' ? 'countries' : 'countries-and-organisations',
              subject,
            })}
          </p>
          <ol className={styles.sums}>
            {ladderSums(ladder, newest).map((sum) => {
              const line = words.step(sum)
              return (
                <li key={sum.step}>
                  <span>{line.what}</span>
                  <span className={sum.difference === 0 ? styles.met : styles.sum}>{line.sum}</span>
                </li>
              )
            })}
          </ol>
          <p className={profile.note}>{words.subject(subject)}</p>
          <p className={profile.note}>{words.caution}</p>
        </ProfileSection>
      )}
      <ProfileSection title={words.others}>
        {claims.length > 0 && (
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.columns.when}</th>
                <th scope="col">{words.columns.who}</th>
                <th scope="col">{words.columns.total}</th>
                <th scope="col">{words.columns.documented}</th>
              </tr>
            </thead>
            <tbody>
              {claims.map((claim) => (
                <tr key={claim.id}>
                  <td>{f.shortDate(claim.date)}</td>
                  <td>{claim.claimantLabel}</td>
                  <td>{f.number(claim.value)}</td>
                  <td>{f.number(signedBy(dataset, claim))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <p className={profile.small}>{words.othersNote(subject)}</p>
        <div className={styles.claims}>
          <ClaimList claims={[...all].sort((a, b) => compareDates(b.date, a.date))} />
        </div>
      </ProfileSection>
    </div>
  )
}
