import { useEffect, useState } from 'react'
import { useMap } from 'react-leaflet'
import type { Text } from '../../../text/text'
import styles from './WorldMap.module.css'

/** How long the hint stays after the last turn of the wheel, in milliseconds. */
const hintMs = 1400
/** Wheel distance in pixels that zooms by one level. */
const pixelsPerLevel = 180

/** Zooms the map by wheel only while Ctrl or ⌘ is held; otherwise the page scrolls and a hint shows how to zoom. */
export function WheelGuard({ text }: { text: Text }) {
  const map = useMap()
  const [isHinting, setIsHinting] = useState(false)
  useEffect(
    function zoomWithModifier() {
      const container = map.getContainer()
      let timer: ReturnType<typeof setTimeout>
      const handleWheel = (event: WheelEvent) => {
        if (!event.ctrlKey && !event.metaKey) {
          setIsHinting(true)
          clearTimeout(timer)
          timer = setTimeout(() => setIsHinting(false), hintMs)
          return
        }
        event.preventDefault()
        const zoom = map.getZoom() - event.deltaY / pixelsPerLevel
        map.setZoomAround(map.mouseEventToContainerPoint(event), zoom, { animate: false })
      }
      container.addEventListener('wheel', handleWheel, { passive: false })
      return () => {
        clearTimeout(timer)
        container.removeEventListener('wheel', handleWheel)
      }
    },
    [map],
  )
  const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent)
  return (
    <p className={styles.hint} data-shown={isHinting} aria-hidden="true">
      {text.m.map.wheelHint(isApple)}
    </p>
  )
}
