import { useCallback, useState } from 'react'
import { mapChart } from '../../../charts/map/mapChart'
import { EmptySelection } from '../../shared/filters/EmptySelection'
import { useView } from '../../shared/view/useView'
import { AreaChoice } from './AreaChoice'
import { ChartSlot } from './ChartSlot'
import { ColourChoice } from './ColourChoice'

/**
 * The map, or in its place ways to widen filters that match nothing. These take the room that the map had, so that the
 * slider below stays where it is.
 */
export function ExploreMap() {
  const { count, interestCount } = useView().selection
  const [roomPx, setRoomPx] = useState(0)
  const measureOnRemoval = useCallback((map: HTMLDivElement) => {
    return () => setRoomPx(map.offsetHeight)
  }, [])
  if (count + interestCount === 0)
    return (
      <div key="empty" style={{ minBlockSize: roomPx }}>
        <EmptySelection />
      </div>
    )
  const tools = (
    <>
      <AreaChoice />
      <ColourChoice />
    </>
  )
  return (
    <div key="map" ref={measureOnRemoval}>
      <ChartSlot chart={mapChart} tools={tools} />
    </div>
  )
}
