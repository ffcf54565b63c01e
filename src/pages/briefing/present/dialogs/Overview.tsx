import { type KeyboardEvent, useEffect, useRef } from 'react'
import { clamp } from '../../../../charts/scale/clamp'
import type { BriefingSlide } from '../../../../publish/briefing/briefingSlides'
import { briefingMessages } from '../../../../text/onDemand/briefingMessages'
import { Button } from '../../../../ui/controls/Button'
import { useText } from '../../../../ui/TextProvider'
import { Slide } from '../../slide/Slide'
import { ModalDialog } from './ModalDialog'
import styles from './Overview.module.css'

interface OverviewProps {
  slides: readonly BriefingSlide[]
  /** Index of the current step. */
  index: number
  onChoose: (index: number) => void
  onClose: () => void
}

/** Grid of all slides; choosing one shows it. Arrow keys move between slides. */
export function Overview({ slides, index, onChoose, onClose }: OverviewProps) {
  const text = useText()
  const { m } = text
  const words = briefingMessages(text).present
  const list = useRef<HTMLOListElement>(null)
  const focus = (position: number) => {
    const buttons = list.current?.querySelectorAll('button') ?? []
    buttons[clamp(position, 0, buttons.length - 1)]?.focus()
  }
  useEffect(
    function startAtShown() {
      list.current?.querySelectorAll('button')[index]?.focus()
    },
    [index],
  )
  const handleKey = (event: KeyboardEvent) => {
    const buttons: Element[] = [...(list.current?.querySelectorAll('button') ?? [])]
    const current = document.activeElement ? buttons.indexOf(document.activeElement) : -1
    const to = moves(columns(list.current), current, slides.length)[event.key]
    if (to === undefined) return
    event.preventDefault()
    focus(to)
  }
  return (
    <ModalDialog name={words.overview} isWide onClose={onClose}>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.overviewTitle(slides.length)}</h2>
        <Button onClick={onClose}>{m.common.close}</Button>
      </div>
      <ol ref={list} className={styles.slides} onKeyDown={handleKey}>
        {slides.map((slide, position) => (
          <li key={slide.id} className={styles.item}>
            <div className={styles.picture} inert>
              <Slide slide={slide} level={2} />
            </div>
            <button
              type="button"
              className={styles.choose}
              aria-current={position === index ? 'step' : undefined}
              onClick={() => onChoose(position)}
            >
              {words.numbered(slide.position, slide.headline)}
            </button>
          </li>
        ))}
      </ol>
    </ModalDialog>
  )
}

function moves(columnCount: number, current: number, count: number): Readonly<Record<string, number>> {
  return {
    ArrowRight: current + 1,
    ArrowLeft: current - 1,
    ArrowDown: current + columnCount,
    ArrowUp: current - columnCount,
    Home: 0,
    End: count - 1,
  }
}

function columns(list: HTMLElement | null): number {
  return list ? getComputedStyle(list).gridTemplateColumns.split(' ').length : 1
}
