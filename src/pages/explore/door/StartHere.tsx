import { Link } from '@tanstack/react-router'
import { coalitionNames } from '../../../charts/map/coalitionNames'
import { encodeView } from '../../../selection/address/address'
import { type StartTile, startArea, startTiles } from '../../../selection/startTiles'
import { defaultView } from '../../../selection/view'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../../shared/view/useView'
import { DoorOnPhones } from './FrontDoor'
import styles from './StartHere.module.css'
import { useHasDoor } from './useHasDoor'

/** Ways into the site below the map, each with a picture that the build has drawn. Not shown once something is filtered. */
export function StartHere() {
  const { m } = useText()
  const { dataset } = useView().selection
  if (!useHasDoor()) return null
  return (
    <section className={`${styles.start} screen-only`} aria-labelledby="start-title">
      <DoorOnPhones />
      <h2 id="start-title" className={styles.title}>
        {m.explore.door.start}
      </h2>
      <ul className={styles.tiles}>
        {startTiles(dataset).map((tile) => (
          <li key={tile.id} className={styles.tile}>
            <Tile tile={tile} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Tiles that lead to a page of their own; the others lead to their view of Explore. */
const pages = { talks: '/briefing', coalitions: '/coalitions' } as const

/** Size of the pictures in CSS pixels; see `drawTiles`. */
const size = { width: 400, height: 225 }

function Tile({ tile: { id, chart, view } }: { tile: StartTile }) {
  const { m } = useText()
  const { dataset } = useView().selection
  const theme = useView().view.theme
  const { program, group } = coalitionNames(dataset)
  const words = m.explore.door.tiles
  const { title, text } = {
    coalitions: () => words.coalitions(program, group),
    claims: () => words.claims,
    area: () => words.area(startArea(dataset)?.area?.name ?? ''),
    talks: () => words.talks,
  }[id]()
  const picture = `${import.meta.env.BASE_URL}charts/tiles/${id}`
  const content = (
    <>
      <span className={styles.picture}>
        <img loading="lazy" {...size} className={styles.onLight} src={`${picture}-light.svg`} alt="" />
        <img loading="lazy" {...size} className={styles.onDark} src={`${picture}-dark.svg`} alt="" />
      </span>
      <span className={styles.name}>{title}</span>
      <span className={styles.text}>{text}</span>
    </>
  )
  return id === 'talks' || id === 'coalitions' ? (
    <Link to={pages[id]} search={encodeView({ ...defaultView, theme })} className={styles.link}>
      {content}
    </Link>
  ) : (
    <Link
      to="/"
      search={encodeView({ ...view, theme })}
      {...(chart === 'map' ? {} : { hash: `chart-${chart}` })}
      className={styles.link}
    >
      {content}
    </Link>
  )
}
