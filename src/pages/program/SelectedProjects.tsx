import { subjectName } from '../../charts/names/subjectName'
import type { JointSelection } from '../../selection/program/jointSelections'
import { programPageMessages } from '../../text/onDemand/profile/programPageMessages'
import { useText } from '../../ui/TextProvider'
import profile from '../shared/profile/ProfilePage.module.css'
import { ProfileSection } from '../shared/profile/ProfileSection'
import { useView } from '../shared/view/useView'
import { ProjectOutcome } from './ProjectOutcome'
import styles from './SelectedProjects.module.css'

/** Projects selected in one call: what became of each, and the totals stated for them. */
export function SelectedProjects({ call }: { call: JointSelection }) {
  const text = useText()
  const { f } = text
  const { dataset } = useView().selection
  const words = programPageMessages(text).selections
  const choosers = call.choosers.flatMap((position) => {
    const organisation = dataset.organisations[position]
    return organisation ? [organisation.acronym ?? organisation.name] : []
  })
  const own = dataset.countryIndex.get(dataset.about.subject.country) ?? -1
  const subject = call.countries.includes(own) ? subjectName(dataset, text) : null
  return (
    <ProfileSection title={words.title(call.projects.length, call.date)}>
      <p className={profile.note}>
        {words.by(choosers)} {words.total(call.projects.length, call.countries.length, subject)}{' '}
        {call.claims.map((claim) => words.stated(claim.claimantLabel, claim.statement)).join(' ')}{' '}
        {call.claims.length > 0 && words.caution}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.project}</th>
            <th scope="col">{words.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {[...call.projects]
            .sort((a, b) => f.compare(a.record.title, b.record.title))
            .map((project) => (
              <ProjectOutcome key={project.record.id} project={project} />
            ))}
        </tbody>
      </table>
    </ProfileSection>
  )
}
