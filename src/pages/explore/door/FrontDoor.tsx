import { Link } from '@tanstack/react-router'
import { subjectName } from '../../../charts/names/subjectName'
import { countedByValue } from '../../../selection/counting/readCounts'
import { facetValues } from '../../../selection/facets'
import { latestStatedTotal } from '../../../selection/latestStatedTotal'
import { useText } from '../../../ui/TextProvider'
import { headline } from '../../shared/filters/headline'
import { useView } from '../../shared/view/useView'
import { ViewActions } from '../ViewActions'
import { Evidence } from './Evidence'
import styles from './FrontDoor.module.css'

/** The head of the front page, as long as nothing is filtered: what the site is, and why to believe it. */
export function FrontDoor() {
  const text = useText()
  const { dataset } = useView().selection
  return (
    <div className={styles.door}>
      <h1 className={styles.title}>{text.m.explore.door.title(subjectName(dataset, text))}</h1>
      <StandFirst />
      <Evidence />
      <div className={styles.foot}>
        <DoorLinks />
        <ViewActions />
      </div>
    </div>
  )
}

/** What the stand-first, the evidence and the links say, for phones, whose first screen has no room for them. */
export function DoorOnPhones() {
  return (
    <div className={styles.onPhones}>
      <StandFirst />
      <Evidence />
      <DoorLinks />
    </div>
  )
}

function StandFirst() {
  const text = useText()
  const { m } = text
  const { selection } = useView()
  const { dataset } = selection
  const figures = headline(selection)
  const byLevel = countedByValue(selection.counts, 'level')
  const official = facetValues(dataset, 'level').reduce(
    (sum, level, code) => sum + (level === 'state' || level === 'agency' ? (byLevel[code] ?? 0) : 0),
    0,
  )
  const stated = latestStatedTotal(dataset.claims)
  return (
    <p className={styles.standFirst}>
      {m.explore.door.standFirst({
        stated: stated && m.charts.claims.qualified(stated.qualifier, stated.value),
        agreements: figures.agreements,
        countries: figures.partnerCountries,
        official,
      })}
    </p>
  )
}

function DoorLinks() {
  const { links } = useText().m.explore.door
  return (
    <ul className={`${styles.links} screen-only`}>
      <li>
        <Link to="/method" hash="what-counts">
          {links.count}
        </Link>
      </li>
      <li>
        <Link to="/method" hash="quality">
          {links.quality}
        </Link>
      </li>
      <li>
        <Link to="/method" hash="who">
          {links.who}
        </Link>
      </li>
    </ul>
  )
}
