import 'leaflet/dist/leaflet.css'
import { useCallback, useLayoutEffect, useMemo, useState } from 'react'
import { MapContainer } from 'react-leaflet'
import type { MapPosition } from '../../../selection/address/mapPosition'
import { markedCountries } from '../../../selection/marks'
import { defaultView } from '../../../selection/view'
import { useWidth } from '../../../ui/useWidth'
import type { DrawingProps } from '../../contract/chart'
import type { MapFrame, MapGeometry } from '../../contract/mapGeometry'
import { insetArea, reservedFor } from '../area/insetArea'
import { framedShapes, mapFrame } from '../area/mapFrame'
import { mapLabels } from '../area/mapLabels'
import { useGeometry } from '../geometry/useGeometry'
import { MapPatterns } from '../MapPatterns'
import { drawingPatterns } from '../mapFill'
import { type MapRow, siteName } from '../mapRows'
import { mapStyles, schemeOf } from '../mapStyles'
import { overlayOf, type SiteMark, siteMarks, sitesMinWidthPx } from '../siteMarks'
import { createActiveCountryStore } from './activeCountry'
import { InsetButton } from './InsetButton'
import { Backdrop } from './layers/Backdrop'
import { CountriesLayer } from './layers/CountriesLayer'
import { HighlightLayer } from './layers/HighlightLayer'
import { LabelsLayer } from './layers/LabelsLayer'
import { SitesLayer } from './layers/SitesLayer'
import { MapButtons } from './MapButtons'
import { MapTooltip } from './MapTooltip'
import { boundsOf, mapCrs } from './mapCrs'
import { areaFrameAspect, worldFrameAspect } from './mapDrawingHeight'
import { WheelGuard } from './WheelGuard'
import { WorldFrame } from './WorldFrame'
import styles from './WorldMap.module.css'

const noSites: readonly SiteMark[] = []
/** Share of an area's size that is drawn beyond each of its edges, for moving the map. */
const areaOverscan = 0.5
/** The world ends at its outline. */
const worldOverscan = 0.05
/** Width from which `ChartFrame.module.css` puts the source into a corner of the whole world. */
const sourceMinWidthPx = 960

interface WorldMapProps extends DrawingProps<MapRow> {
  /** Called with the shapes of an area when the map draws them, and with null for the world. */
  onDraw: (drawn: MapGeometry | null) => void
}

/** The interactive map. Always lazy: Leaflet is large and throws without a window. */
export function WorldMap({ selection, view, text, change, rows, actions, onDraw }: WorldMapProps) {
  const { dataset } = selection
  const [hasZoomedIn, setHasZoomedIn] = useState(false)
  const [isHome, setIsHome] = useState(true)
  const [box, widthPx] = useWidth()
  const { color, mark, area, at } = view
  // The map moves to a position by itself: its frame is the whole area.
  const frame = useMemo(
    () => mapFrame({ selection, view: { filters: selection.filters, color, area, at: null }, change }),
    [selection, color, area, change],
  )
  const isArea = frame.area !== 'world'
  const world = useGeometry('world', !isArea)
  const inset = useMemo(
    () => insetArea({ selection, view: { ...defaultView, filters: selection.filters, color, area }, change }),
    [selection, color, area, change],
  )
  const hasInset = inset !== null && isHome && widthPx >= sitesMinWidthPx
  const near = useGeometry('near', isArea || hasZoomedIn || hasInset)
  const loading = isArea ? near : world
  const aspect = areaFrameAspect(widthPx)
  const geometry = useMemo(
    () => loading.data && framedShapes(loading.data, frame, aspect, areaOverscan),
    [loading.data, frame, aspect],
  )
  useLayoutEffect(
    function reportDrawn() {
      onDraw(isArea ? geometry : null)
    },
    [onDraw, isArea, geometry],
  )
  const [active] = useState(createActiveCountryStore)
  const countryStyles = useMemo(() => mapStyles(selection, color, change), [selection, color, change])
  const labels = useMemo(
    () => mapLabels({ selection, view: { ...defaultView, color, mark }, text, change }, { ...frame, at }),
    [selection, color, mark, text, change, frame, at],
  )
  const marked = useMemo(() => markedCountries(selection, mark), [selection, mark])
  const scheme = schemeOf(color)
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
  const sites = useMemo(
    () => (change ? noSites : siteMarks(selection, color, { mark, frame, shapes: geometry })),
    [selection, color, change, mark, frame, geometry],
  )
  const move = useMemo(
    () =>
      changeView && ((at: MapPosition | null) => changeView((view) => ({ ...view, at }), { replace: true })),
    [changeView],
  )
  const worldLabels = useMemo(
    () => labels.filter(({ country }) => !hasInset || !inset.countries.has(country.iso3)),
    [labels, hasInset, inset],
  )
  const reserved = useMemo(() => (hasInset ? reservedFor(sizeOf(widthPx)) : null), [hasInset, widthPx])
  const overlay = overlayOf(widthPx, { isWorld: !isArea, mark })
  return (
    <section
      className={styles.frame}
      data-area={isArea || undefined}
      ref={box}
      aria-label={actions ? text.m.map.name : text.m.map.pictureName}
      aria-busy={loading.isPending}
      // The whole world leaves its corners empty; the source may use one of them.
      data-leaves-corner={(isHome && !isArea && !hasInset) || undefined}
    >
      {/* Outside the map, because Leaflet owns the SVG inside it. */}
      <svg className={styles.patterns} aria-hidden="true" focusable="false">
        <MapPatterns prefix={drawingPatterns} hasNew={!!change} />
      </svg>
      {loading.isError && <p className={styles.failure}>{text.m.map.failed}</p>}
      {geometry && widthPx > 0 && (
        <MapContainer
          // Leaflet keeps the bounds and the projection that a map starts with.
          key={mapKey(frame, aspect)}
          className={styles.map ?? ''}
          crs={mapCrs}
          bounds={boundsOf(geometry.plane.extent)}
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
          <WorldFrame
            plane={geometry.plane}
            widthPx={widthPx}
            overscan={isArea ? areaOverscan : worldOverscan}
            at={at}
            onMove={move}
            onZoomIn={handleZoomIn}
            onHome={setIsHome}
          />
          <Backdrop geometry={geometry} />
          <CountriesLayer
            dataset={dataset}
            geometry={geometry}
            near={isArea || !hasZoomedIn ? null : near.data}
            frame={frame}
            widthPx={widthPx}
            countryStyles={countryStyles}
            marked={marked}
            nameOf={nameOf}
            compare={text.f.compare}
            active={active}
            onOpen={open}
          />
          <HighlightLayer
            geometry={isArea ? geometry : (near.data ?? geometry)}
            countries={dataset.countries}
            selected={view.open !== null && dataset.countryIndex.has(view.open) ? view.open : null}
            marked={marked}
            active={active}
          />
          {overlay.hasSites && <SitesLayer sites={sites} nameOf={nameOfSite} onOpen={open} />}
          {overlay.hasLabels && (
            <LabelsLayer
              geometry={geometry}
              frame={frame}
              countries={dataset.countries}
              countryStyles={countryStyles}
              labels={worldLabels}
              reserved={reserved}
              sites={overlay.hasSites ? sites : noSites}
              words={text.m.map.list}
              hasSource={isHome && !isArea && !hasInset && widthPx >= sourceMinWidthPx}
              widthPx={widthPx}
            />
          )}
          {actions && <MapButtons text={text} plane={geometry.plane} />}
          {actions && <WheelGuard text={text} />}
        </MapContainer>
      )}
      {hasInset && near.data && (
        <InsetButton
          context={{ selection, view, text, change }}
          area={inset}
          shapes={near.data}
          map={sizeOf(widthPx)}
          onPress={changeView && (() => changeView((view) => ({ ...view, area: inset.id, at: null })))}
        />
      )}
      <MapTooltip
        active={active}
        selection={selection}
        text={text}
        change={change}
        isHidden={(iso3) => scheme !== 'alignment' && countryStyles.get(iso3)?.kind === 'hidden'}
        widthPx={widthPx}
      />
    </section>
  )
}

function mapKey({ area, countries }: MapFrame, aspect: number): string {
  return area === 'world' ? area : [area, aspect, ...countries].join()
}

/** Size of the frame of the world, on wide screens. */
function sizeOf(widthPx: number) {
  return { widthPx, heightPx: Math.round(widthPx * worldFrameAspect) }
}
