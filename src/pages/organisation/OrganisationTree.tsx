import type { ReactNode } from 'react'
import type { Organisation } from '../../dataset/schema'
import { countedByValue } from '../../selection/counting/readCounts'
import {
  type OrganisationBranch,
  organisationsAbove,
  organisationsBelow,
} from '../../selection/organisations/organisationTree'
import { wholeSelection } from '../../selection/wholeSelection'
import { organisationPageMessages } from '../../text/onDemand/profile/organisationPageMessages'
import { useText } from '../../ui/TextProvider'
import { OrganisationLink } from '../shared/links/OrganisationLink'
import { ProfileSection } from '../shared/profile/ProfileSection'
import { useView } from '../shared/view/useView'
import styles from './Organisation.module.css'

/** What the organisation belongs to and what belongs to it, as nested lists with agreements. Nothing if it stands alone. */
export function OrganisationTree({ organisation }: { organisation: Organisation }) {
  const text = useText()
  const { dataset } = useView().selection
  const above = organisationsAbove(dataset, organisation)
  const below = organisationsBelow(dataset, organisation)
  if (above.length === 0 && below.children.length === 0) return null
  const words = organisationPageMessages(text).tree
  const title = above.length === 0 ? words.below : below.children.length === 0 ? words.above : words.title
  // The outermost is the root.
  const tree = above.reduce<OrganisationBranch>(
    (branch, parent) => ({ organisation: parent, children: [branch] }),
    below,
  )
  return (
    <ProfileSection title={title} aside={words.aside}>
      <ul className={styles.tree}>
        <Branch branch={tree} current={organisation} />
      </ul>
    </ProfileSection>
  )
}

function Branch({ branch, current }: { branch: OrganisationBranch; current: Organisation }): ReactNode {
  const text = useText()
  const { dataset } = useView().selection
  const { organisation, children } = branch
  const counts = countedByValue(wholeSelection(dataset).counts, 'organisation')
  const isCurrent = organisation === current
  return (
    <li>
      <div className={styles.node}>
        <span>
          {isCurrent ? (
            <strong aria-current="page">{organisation.name}</strong>
          ) : (
            <OrganisationLink organisation={organisation} />
          )}
          {organisation.militaryLink && !isCurrent && (
            <span className={styles.stated}>{organisationPageMessages(text).index.stated}</span>
          )}
        </span>
        <span className={styles.count}>
          {text.f.number(counts[dataset.organisationIndex.get(organisation.id) ?? -1] ?? 0)}
        </span>
      </div>
      {children.length > 0 && (
        <ul>
          {children.map((child) => (
            <Branch key={child.organisation.id} branch={child} current={current} />
          ))}
        </ul>
      )}
    </li>
  )
}
