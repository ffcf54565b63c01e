import { useEffect } from 'react'
import type { BriefingSlide } from '../../../../publish/briefing/briefingSlides'
import { allDrawn } from './allDrawn'
import { PrintedSlides } from './PrintedSlides'

interface PrintedTalkProps {
  slides: readonly BriefingSlide[]
  /** Called when the print dialog has closed. */
  onEnd: () => void
}

/** Renders all slides of a talk for print, then opens the print dialog. */
export function PrintedTalk({ slides, onEnd }: PrintedTalkProps) {
  useEffect(
    function printOnceDrawn() {
      let isWanted = true
      void allDrawn().then(() => {
        if (!isWanted) return
        window.print()
        onEnd()
      })
      return () => {
        isWanted = false
      }
    },
    [onEnd],
  )
  return <PrintedSlides slides={slides} />
}
