import 'leaflet/dist/leaflet.css'
import { useCallback, useMemo, useState } from 'react'
import { MapContainer } from 'react-leaflet'
import { markedCountries } from '../../../selection/marks'
import { useWidth } from '../../../ui/useWidth'
import type { DrawingProps } from '../../contract/chart'
import { useGeometry } from '../geometry/useGeometry'
import { chooseLabels } from '../labels/chooseLabels'
import { MapPatterns } from '../MapPatterns'
import { drawingPatterns } from '../mapFill'
import { type MapRow, siteName } from '../mapRows'
import { mapStyles, schemeOf } from '../mapStyles'
import { overlayMinWidthPx, type SiteMark, siteMarks } from '../siteMarks'
import { createActiveCountryStore } from './activeCountry'
import { Backdrop } from './layers/Backdrop'
import { CountriesLayer } from './layers/CountriesLayer'
import { HighlightLayer } from './layers/HighlightLayer'
import { LabelsLayer } from './layers/LabelsLayer'
import { SitesLayer } from './layers/SitesLayer'
import { MapButtons } from './MapButtons'
import { MapTooltip } from './MapTooltip'
import { mapCrs, worldBounds } from './mapCrs'
import { WheelGuard } from './WheelGuard'
import { WorldFrame } from './WorldFrame'
import styles from './WorldMap.module.css'

/** The interactive map. Always lazy: Leaflet is large and throws without a window. */
export function WorldMap({ selection, view, text, rows, actions }: DrawingProps<MapRow>) {
  const { dataset } = selection
  const geometry = useGeometry('world')
  const [hasZoomedIn, setHasZoomedIn] = useState(false)
  const near = useGeometry('near', hasZoomedIn).data
  const [isHome, setIsHome] = useState(true)
  const [frame, widthPx] = useWidth()
  const [active] = useState(createActiveCountryStore)
  const countryStyles = useMemo(() => mapStyles(selection, view.color), [selection, view.color])
  const labels = useMemo(
    () => chooseLabels(selection, view.color, text, view.mark),
    [selection, view.color, view.mark, text],
  )
  const marked = useMemo(() => markedCountries(selection, view.mark), [selection, view.mark])
  const scheme = schemeOf(view.color)
  const names = useMemo(() => new Map(rows.map((row) => [row.iso3, row.spoken])), [rows])
  const nameOf = useCallback((iso3: string) => names.get(iso3) ?? iso3, [names])
  const nameOfSite = useCallback((site: SiteMark) => siteName(site, text), [text])
  const handleZoomIn = useCallback(() => setHasZoomedIn(true), [])
  const changeView = actions?.changeView
  const open = useMemo(
    () =>
      changeView &&
      ((id: string) => changeView((current) => ({ ...current, open: current.open === id ? null : id }))),
    [changeView],
  )
  const sites = useMemo(() => siteMarks(selection, view.color, view.mark), [selection, view.color, view.mark])
  return (
    <section
      className={styles.frame}
      ref={frame}
      aria-label={actions ? text.m.map.name : text.m.map.pictureName}
      aria-busy={geometry.isPending}
      // The whole world leaves its corners empty; the source may use one of them.
      data-leaves-corner={isHome || undefined}
    >
      {/* Outside the map, because Leaflet owns the SVG inside it. */}
      <svg className={styles.patterns} aria-hidden="true" focusable="false">
        <MapPatterns prefix={drawingPatterns} />
      </svg>
      {geometry.isError && <p className={styles.failure}>{text.m.map.failed}</p>}
      {geometry.data && widthPx > 0 && (
        <MapContainer
          className={styles.map ?? ''}
          crs={mapCrs}
          bounds={worldBounds}
          zoomSnap={0}
          zoomDelta={1}
          minZoom={-5}
          maxBoundsViscosity={1}
          keyboard={false}
          scrollWheelZoom={false}
          doubleClickZoom={actions !== undefined}
          dragging={actions !== undefined && !matchMedia('(pointer: coarse)').matches}
          zoomAnimation={!matchMedia('(prefers-reduced-motion: reduce)').matches}
          zoomControl={false}
          attributionControl={false}
        >
          <WorldFrame widthPx={widthPx} onZoomIn={handleZoomIn} onHome={setIsHome} />
          <Backdrop geometry={geometry.data} />
          <CountriesLayer
            dataset={dataset}
            geometry={geometry.data}
            near={near}
            widthPx={widthPx}
            countryStyles={countryStyles}
            marked={marked}
            nameOf={nameOf}
            compare={text.f.compare}
            active={active}
            onOpen={open}
          />
          <HighlightLayer
            geometry={near ?? geometry.data}
            countries={dataset.countries}
            selected={view.open !== null && dataset.countryIndex.has(view.open) ? view.open : null}
            marked={marked}
            active={active}
          />
          {widthPx >= overlayMinWidthPx && <SitesLayer sites={sites} nameOf={nameOfSite} onOpen={open} />}
          {widthPx >= overlayMinWidthPx && (
            <LabelsLayer
              geometry={geometry.data}
              countries={dataset.countries}
              countryStyles={countryStyles}
              labels={labels}
              sites={sites}
              widthPx={widthPx}
            />
          )}
          {actions && <MapButtons text={text} />}
          {actions && <WheelGuard text={text} />}
        </MapContainer>
      )}
      <MapTooltip
        active={active}
        selection={selection}
        text={text}
        isHidden={(iso3) => scheme !== 'alignment' && countryStyles.get(iso3)?.kind === 'hidden'}
        widthPx={widthPx}
      />
    </section>
  )
}
