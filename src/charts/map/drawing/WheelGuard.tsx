import { useEffect, useState } from 'react'
import { useMap } from 'react-leaflet'
import type { Text } from '../../../text/text'
import styles from './WorldMap.module.css'

const hintMs = 1400
/** Wheel distance in pixels for one zoom level. */
const pixelsPerLevel = 180

/** The wheel scrolls the page; with Ctrl or ⌘ it zooms the map. Turning it without shows how. */
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
