import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { geometryQuery } from '../../../charts/map/geometry/geometryQuery'
import { countryPageMessages } from '../../../text/onDemand/profile/countryPageMessages'
import { useText } from '../../../ui/TextProvider'
import { useWidth } from '../../../ui/useWidth'
import { layoutSites } from './layoutSites'
import styles from './SiteMap.module.css'

interface SiteMapProps {
  iso3: string
  coordinates: readonly { lat: number; lon: number }[]
  label: string
}

/** Static map of a country with its sites as numbered triangles. */
export function SiteMap({ iso3, coordinates, label }: SiteMapProps) {
  const text = useText()
  const { f } = text
  const [body, widthPx] = useWidth()
  const { data: geometry } = useQuery(geometryQuery)
  const layout = useMemo(
    () => (geometry && widthPx > 0 ? layoutSites(geometry.countries, iso3, coordinates, widthPx) : null),
    [geometry, iso3, coordinates, widthPx],
  )
  return (
    <div ref={body} className={styles.holder}>
      {layout && (
        <svg width={widthPx} height={layout.heightPx} className={styles.map} role="img" aria-label={label}>
          {layout.countries.map(({ iso3: code, path, isOwn }, index) => (
            <path key={code ?? index} d={path} className={isOwn ? styles.own : styles.country} />
          ))}
          {layout.sites.map(({ x, y, number }) => (
            <g key={number} transform={`translate(${x} ${y})`} className={styles.site}>
              <path d="M0-5 5 4h-10Z" />
              <text x={8} y={1} dominantBaseline="central">
                {f.number(number)}
              </text>
            </g>
          ))}
        </svg>
      )}
      {layout && layout.sites.length < coordinates.length && (
        <p className={styles.far}>
          {countryPageMessages(text).sites.far(coordinates.length - layout.sites.length)}
        </p>
      )}
    </div>
  )
}
