import { useMemo, useState } from 'react'
import { coalitionNames } from '../../charts/map/coalitionNames'
import { countryName } from '../../charts/names/countryName'
import { saveFile } from '../../publish/files/saveFile'
import type { Selection } from '../../selection/select'
import { coalitionsPageMessages } from '../../text/onDemand/coalitionsPageMessages'
import { Button } from '../../ui/controls/Button'
import { SortButton } from '../../ui/controls/SortButton'
import { useText } from '../../ui/TextProvider'
import { DetailsLink } from '../shared/links/DetailsLink'
import profile from '../shared/profile/ProfilePage.module.css'
import { ProfileSection } from '../shared/profile/ProfileSection'
import styles from './CoalitionMembers.module.css'
import { type MemberOrder, type MemberRow, memberRows, orderedMembers } from './memberRows'

/** Who is in which coalition, with the dates of joining. */
export function CoalitionMembers({ selection }: { selection: Selection }) {
  const text = useText()
  const { dataset } = selection
  const words = coalitionsPageMessages(text).members
  const { program, group } = coalitionNames(dataset)
  const rows = useMemo(() => memberRows(selection), [selection])
  const [order, setOrder] = useState<MemberOrder>({ by: 'country', isDescending: false })
  const nameOf = ({ country }: MemberRow) => countryName(dataset, text, country)
  const all = [...rows.both, ...rows.subject, ...rows.other]
  const parts = [
    { id: 'both', title: words.both(rows.both.length), members: rows.both },
    { id: 'subject', title: words.only(program, rows.subject.length), members: rows.subject },
    { id: 'other', title: words.only(group, rows.other.length), members: rows.other },
  ]
  if (all.length === 0)
    return (
      <ProfileSection id="members" title={words.title}>
        <p>{words.none}</p>
      </ProfileSection>
    )
  return (
    <ProfileSection
      id="members"
      title={words.title}
      menu={
        <Button variant="link" onClick={() => void saveMembers(selection, all)}>
          {words.csv}
        </Button>
      }
    >
      <table className={styles.table}>
        <thead>
          <tr>
            {(
              [
                ['country', words.country],
                ['record', program],
                ['other', group],
              ] as const
            ).map(([by, label]) => (
              <Head key={by} by={by} order={order} onOrder={setOrder}>
                {label}
              </Head>
            ))}
          </tr>
        </thead>
        {parts
          .filter(({ members }) => members.length > 0)
          .map(({ id, title, members }) => (
            <tbody key={id}>
              <tr className={styles.part}>
                <th scope="rowgroup" colSpan={3}>
                  {title}
                </th>
              </tr>
              {orderedMembers(members, order, (a, b) => text.f.compare(nameOf(a), nameOf(b))).map(
                (member) => (
                  <Member key={member.country} member={member} selection={selection} />
                ),
              )}
            </tbody>
          ))}
      </table>
      <p className={profile.small}>{words.note(program, group)}</p>
    </ProfileSection>
  )
}

interface HeadProps {
  by: MemberOrder['by']
  order: MemberOrder
  onOrder: (order: MemberOrder) => void
  children: string
}

/** A head that sorts: names from A and dates from the newest; pressed again, the other way. */
function Head({ by, order, onOrder, children }: HeadProps) {
  const isSorted = order.by === by
  const state = !isSorted ? 'none' : order.isDescending ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={state}>
      <SortButton
        order={state}
        onPress={() => onOrder({ by, isDescending: isSorted ? !order.isDescending : by !== 'country' })}
      >
        {children}
      </SortButton>
    </th>
  )
}

function Member({ member, selection }: { member: MemberRow; selection: Selection }) {
  const text = useText()
  const words = coalitionsPageMessages(text).members
  const { country, record, other } = member
  const notIn = (
    <>
      <span className={styles.notIn} aria-hidden="true">
        {words.dash}
      </span>
      <span className="visually-hidden">{words.notIn}</span>
    </>
  )
  return (
    <tr>
      <th scope="row">
        <DetailsLink id={selection.dataset.countries[country]?.iso3 ?? ''} kind="country">
          {countryName(selection.dataset, text, country)}
        </DetailsLink>
      </th>
      <td>
        {record ? (
          <DetailsLink id={record.id} kind="record">
            {text.f.shortDate(record.date)}
          </DetailsLink>
        ) : (
          notIn
        )}
      </td>
      <td>{other === null ? notIn : other === 'undated' ? words.undated : text.f.shortDate(other)}</td>
    </tr>
  )
}

/** Saves the members as CSV. The code that writes it is imported on first use. */
async function saveMembers({ dataset, filters }: Selection, rows: readonly MemberRow[]): Promise<void> {
  const { membersCsv } = await import('../../publish/files/membersCsv')
  const day = filters.to === null ? '' : `-to-${filters.to}`
  saveFile(
    `space-partnerships-coalitions${day}-${dataset.about.updated}.csv`,
    'text/csv;charset=utf-8',
    membersCsv(dataset, rows),
  )
}
