import type { Dataset } from '../../../dataset/dataset'
import type { ProgramMapLayout } from './layoutProgramMap'
import styles from './ProgramList.module.css'

const land = 'program-map-land'
const idOf = (iso3: string) => `program-map-${iso3}`

/** The outlines that every map of the page refers to, so that they are in it once. */
export function SharedOutlines({ layout }: { layout: ProgramMapLayout }) {
  return (
    <svg width="0" height="0" className={styles.outlines} aria-hidden="true">
      <defs>
        <g id={land}>
          {layout.outlines.map(({ iso3, d }, index) => (
            <path key={iso3 ?? index} id={iso3 === null ? undefined : idOf(iso3)} d={d} />
          ))}
        </g>
      </defs>
    </svg>
  )
}

interface ProgramMapProps {
  layout: ProgramMapLayout
  dataset: Dataset
  /** Positions in `dataset.countries`. */
  partners: readonly number[]
  colour: string
}

const discRadiusPx = 3

/** A small map of the partner countries of a program. Hidden from screen readers, which read their number beside it. */
export function ProgramMap({ layout, dataset, partners, colour }: ProgramMapProps) {
  const { widthPx, heightPx, outlines, discs } = layout
  const outlined = new Set(outlines.map(({ iso3 }) => iso3))
  const codes = partners.flatMap((position) => dataset.countries[position]?.iso3 ?? [])
  return (
    <svg viewBox={`0 0 ${widthPx} ${heightPx}`} className={styles.map} aria-hidden="true">
      <use href={`#${land}`} className={styles.land} />
      {[...dataset.ownCountries]
        .filter((iso3) => outlined.has(iso3))
        .map((iso3) => (
          <use key={iso3} href={`#${idOf(iso3)}`} className={styles.subject} />
        ))}
      {codes
        .filter((iso3) => outlined.has(iso3))
        .map((iso3) => (
          <use key={iso3} href={`#${idOf(iso3)}`} fill={colour} className={styles.partner} />
        ))}
      {codes.map((iso3) => {
        const disc = discs.get(iso3)
        return disc && <circle key={iso3} cx={disc.x} cy={disc.y} r={discRadiusPx} fill={colour} />
      })}
    </svg>
  )
}
