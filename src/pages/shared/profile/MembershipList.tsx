import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Membership } from '../../../dataset/schema'
import { useText } from '../../../ui/TextProvider'
import { DetailsLink } from '../links/DetailsLink'
import { useView } from '../view/useView'
import styles from './MembershipList.module.css'

/**
 * The groups that a country belongs to, with dates. The other coalition is listed even for a non-member. A membership that
 * follows from a record leads to it.
 */
export function MembershipList({ memberships }: { memberships: readonly Membership[] }) {
  const { m, f } = useText()
  const { dataset } = useView().selection
  const words = m.explore.country
  const other = dataset.about.alignment.group
  const rows = dataset.groups.flatMap((group) => {
    const found = memberships.filter((membership) => membership.group === group.id)
    if (found.length === 0 && group.id !== other) return []
    const text = found.map((membership) =>
      words.membership({
        status: m.words.membershipStatus[membership.status],
        joined: membership.joined && f.shortDate(membership.joined),
        left: membership.left ? f.shortDate(membership.left) : null,
        isFormer: membership.status === 'withdrawn',
      }),
    )
    const asOf = group.asOf ? f.shortDate(group.asOf.slice(0, 7)) : null
    const record = found.find((membership) => membership.record !== undefined)?.record ?? null
    return [{ group, text: text.length > 0 ? f.list(text) : words.notIn(asOf), record }]
  })
  return (
    <dl className={styles.list}>
      {rows.map(({ group, text, record }) => (
        <GroupRow
          key={group.id}
          name={group.id === other ? <Link to="/coalitions">{group.shortName}</Link> : group.shortName}
          text={
            record === null ? (
              text
            ) : (
              <DetailsLink kind="record" id={record}>
                {text}
              </DetailsLink>
            )
          }
        />
      ))}
    </dl>
  )
}

function GroupRow({ name, text }: { name: ReactNode; text: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  )
}
