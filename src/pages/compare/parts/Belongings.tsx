import type { Belonging } from '../../../selection/compare/belongings'
import { compareMessages } from '../../../text/onDemand/compareMessages'
import { useText } from '../../../ui/TextProvider'
import { ProfileSection } from '../../shared/profile/ProfileSection'
import { ComparedName } from '../ComparedName'
import styles from './Belongings.module.css'
import { ComparisonTable } from './ComparisonTable'

interface BelongingsProps {
  belongings: readonly Belonging[]
  /** Names of the countries, in the order of `joined`. */
  names: readonly string[]
}

/** When each compared country joined which programs and groups. */
export function Belongings({ belongings, names }: BelongingsProps) {
  const text = useText()
  const { f } = text
  const words = compareMessages(text)
  const since = (joined: Belonging['joined'][number]) => {
    if (!joined) return <span className={styles.notIn}>{words.notIn}</span>
    return joined.date === null ? words.undatedMember : words.inSince(f.shortDate(joined.date))
  }
  return (
    <ProfileSection title={words.belongings}>
      {belongings.length === 0 ? (
        <p>{words.noBelongings}</p>
      ) : (
        <ComparisonTable
          caption={words.belongingsOf(names)}
          corner={words.group}
          columns={names}
          rows={belongings.map(({ to, joined }) => ({
            id: to.id,
            head: <ComparedName entity={to} />,
            cells: joined.map(since),
          }))}
        />
      )}
    </ProfileSection>
  )
}
