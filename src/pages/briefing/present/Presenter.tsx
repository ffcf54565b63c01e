import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { useText } from '../../../ui/TextProvider'
import { AddressNotice } from '../../shared/filters/AddressNotice'
import { Slide } from '../slide/Slide'
import { BlackScreen } from './BlackScreen'
import { KeysDialog } from './dialogs/KeysDialog'
import { Overview } from './dialogs/Overview'
import styles from './Presenter.module.css'
import { PresenterBar } from './PresenterBar'
import { PresenterNotice } from './PresenterNotice'
import { commandOfKey, type PresenterCommand, stepAfter, typedAfter } from './presenterKeys'
import { PrintedSlides } from './print/PrintedSlides'
import { usePrintedSlides } from './print/usePrintedSlides'
import type { Talk } from './talk'
import { useFullScreen } from './useFullScreen'
import { useNotesWindow } from './useNotesWindow'
import { useStep } from './useStep'
import { useSwipe } from './useSwipe'
import { useTalkDeck } from './useTalkDeck'

/** A talk: one step at a time, by key or button, with overview, notes window, full screen and print. */
export function Presenter({ talk }: { talk: Talk }) {
  const words = briefingMessages(useText())
  const root = useRef<HTMLElement>(null)
  const stage = useRef<HTMLElement>(null)
  const [isBlack, setIsBlack] = useState(false)
  /** Digits of a number of a step, typed before Enter. */
  const [typed, setTyped] = useState('')
  const [dialog, setDialog] = useState<'overview' | 'keys' | null>(null)
  const { index, slide, unknown, go } = useStep(talk)
  const count = talk.slides.length
  const fullScreen = useFullScreen(root)
  const printed = usePrintedSlides()
  const deck = useTalkDeck()
  const next = talk.slides[index + 1]?.headline ?? null
  const shown = useMemo(
    () => ({
      title: talk.briefing.title,
      position: slide.position,
      count: slide.count,
      headline: slide.headline,
      kicker: slide.kicker,
      notes: slide.notes,
      next,
    }),
    [talk.briefing.title, slide, next],
  )
  const notes = useNotesWindow(shown, (by) => perform(by === 1 ? 'next' : 'previous'))

  useEffect(function takeKeys() {
    stage.current?.focus({ preventScroll: true })
  }, [])
  useEffect(
    function showTop() {
      if (slide.id) stage.current?.scrollTo({ top: 0 })
    },
    [slide.id],
  )

  const perform = (command: PresenterCommand) => {
    if (isBlack) return endBlack()
    setTyped('')
    switch (command) {
      case 'black':
        setIsBlack(true)
        break
      case 'overview':
      case 'keys':
        setDialog(dialog === command ? null : command)
        break
      case 'notes':
        notes.open()
        break
      case 'full-screen':
        fullScreen.toggle()
        break
      case 'next':
      case 'previous':
      case 'first':
      case 'last':
        go(stepAfter(command, index, count))
    }
  }
  const endBlack = () => {
    flushSync(() => setIsBlack(false))
    stage.current?.focus({ preventScroll: true })
  }
  const swipe = useSwipe(perform)
  const handleKey = (event: KeyboardEvent) => {
    if (isBlack && event.key === 'Escape') return endBlack()
    if (!event.defaultPrevented && !isTaken(event, dialog !== null)) {
      setTyped(typedAfter(typed, event))
      if (event.key === 'Enter' && typed !== '') {
        // A focused button is not pressed.
        event.preventDefault()
        if (Number(typed) <= count) go(Number(typed) - 1)
        return
      }
    }
    const command = commandOfKey(event)
    if (!command || event.defaultPrevented || isTaken(event, dialog !== null)) return
    event.preventDefault()
    perform(command)
  }
  const close = () => {
    flushSync(() => setDialog(null))
    stage.current?.focus({ preventScroll: true })
  }
  return (
    <section
      ref={root}
      className={styles.talk}
      data-stage
      aria-label={talk.briefing.title}
      onKeyDown={handleKey}
    >
      <AddressNotice />
      <PresenterNotice
        unknown={unknown}
        slide={slide}
        isBlocked={notes.isBlocked}
        wasRefused={fullScreen.wasRefused}
        status={deck.status}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the keys, and scrolls on small screens */}
      <section ref={stage} className={styles.stage} tabIndex={0} aria-label={words.present.stage} {...swipe}>
        <Slide slide={slide} level={1} canScroll />
      </section>
      <p className="visually-hidden" role="status">
        {words.present.announce(slide.position, count, slide.headline)}
      </p>
      {typed !== '' && (
        <p className={styles.typed} role="status">
          {words.present.typed(Number(typed), count)}
        </p>
      )}
      <progress
        className={styles.progress}
        max={count}
        value={slide.position}
        aria-label={words.present.progress}
      />
      <PresenterBar
        talk={talk}
        slide={slide}
        isFull={fullScreen.isFull}
        onCommand={perform}
        onPrint={printed.print}
        onSave={() => deck.save(talk)}
      />
      {isBlack && <BlackScreen onEnd={endBlack} />}
      {dialog === 'overview' && (
        <Overview
          slides={talk.slides}
          index={index}
          onClose={close}
          onChoose={(chosen) => {
            go(chosen)
            close()
          }}
        />
      )}
      {dialog === 'keys' && <KeysDialog onClose={close} />}
      {printed.isWanted && <PrintedSlides slides={talk.slides} />}
    </section>
  )
}

/** Whether the focused element uses the key itself: Space on a button, any key in a field or a dialog. */
function isTaken({ target, key }: KeyboardEvent, isDialog: boolean): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('input, textarea, select')) return true
  if (isDialog) return !/^[o?]$/i.test(key)
  return key === ' ' && target.closest('button, a, summary') !== null
}
