import { useMemo } from 'react'
import { compareMeta } from '../../publish/pageMeta'
import { usualComparison } from '../../selection/compare'
import { useText } from '../../ui/TextProvider'
import { CiteMenu } from '../shared/cite/CiteMenu'
import { PlaceProvider } from '../shared/details/ThingLink'
import { AddressNotice } from '../shared/filters/AddressNotice'
import { ShareButton } from '../shared/ShareButton'
import { usePageMeta } from '../shared/usePageMeta'
import { useView } from '../shared/useView'
import { CompareChooser } from './CompareChooser'
import { ComparedCard } from './ComparedCard'
import styles from './ComparePage.module.css'
import { compareThings } from './comparison'
import { FiguresTable } from './FiguresTable'
import { JointRecords } from './JointRecords'
import { MemberOverlap } from './MemberOverlap'
import { ProgramBars } from './ProgramBars'
import { thingName } from './thingName'

/** Two to four countries, programs or groups side by side at one date, on the same scales. */
export function ComparePage() {
  const text = useText()
  const { m, f } = text
  const { view, selection } = useView()
  const { dataset } = selection
  const ids = view.compare.length > 0 ? view.compare : usualComparison(dataset)
  const comparison = useMemo(() => compareThings(selection, view, ids), [selection, view, ids])
  const names = comparison.things.map(({ thing }) => thingName(dataset, text, thing))
  const shared = comparison.overlaps.find(({ of }) => of.length === names.length)?.countries.length ?? 0
  const isOverlap = comparison.measure === 'members' && names.length > 1
  const words = m.compare
  const title = isOverlap ? words.overlapTitle(shared, names) : words.title(names)
  const top = Math.max(1, ...comparison.things.flatMap(({ curve }) => curve.map(({ count }) => count)))
  const { to } = view.filters
  const lead = words.lead(f.date(to ?? dataset.about.asOf), to !== null)
  usePageMeta(compareMeta(dataset, text))
  return (
    <div className={styles.page}>
      <AddressNotice />
      <div className={styles.top}>
        <h1 className={styles.title}>{title}</h1>
        <div className={styles.actions}>
          <ShareButton />
          <CiteMenu cited={{ kind: 'view', title: `${title}. ${lead}` }} />
        </div>
      </div>
      <p className={styles.lead}>{lead}</p>
      <CompareChooser ids={ids} />
      {names.length < 2 && <p className={styles.lead}>{words.onlyOne}</p>}
      <PlaceProvider value="page">
        <ul className={styles.cards}>
          {comparison.things.map((compared) => (
            <ComparedCard
              key={compared.thing.id}
              compared={compared}
              measure={comparison.measure}
              top={top}
            />
          ))}
        </ul>
        {isOverlap && <MemberOverlap comparison={comparison} names={names} />}
        <ProgramBars things={comparison.things} names={names} />
        {comparison.jointRecords && names.length > 1 && <JointRecords positions={comparison.jointRecords} />}
        <FiguresTable comparison={comparison} names={names} />
      </PlaceProvider>
    </div>
  )
}
