import { lazy, useState } from 'react'
import type { BriefingSlide } from '../../../publish/briefing/briefingSlides'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { Button } from '../../../ui/controls/Button'
import { useText } from '../../../ui/TextProvider'
import { LaterPart } from '../../shared/later/LaterPart'
import { type TalkToSave, useTalkDeck } from '../present/useTalkDeck'
import styles from './BriefingRow.module.css'

const PrintedTalk = lazy(async () => ({
  default: (await import('../present/print/PrintedTalk')).PrintedTalk,
}))

interface TalkFilesProps {
  title: string
  load: () => Promise<TalkToSave>
}

/** Takes a briefing along without presenting it: as PowerPoint, or as PDF through the browser's print dialog. */
export function TalkFiles({ title, load }: TalkFilesProps) {
  const messages = briefingMessages(useText())
  const words = messages.index
  const deck = useTalkDeck()
  const [printed, setPrinted] = useState<readonly BriefingSlide[] | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const withTalk = (use: (talk: TalkToSave) => void) => {
    setHasFailed(false)
    load().then(use, () => setHasFailed(true))
  }
  const status = hasFailed ? words.copyFailed : printed ? words.printing : deck.status
  return (
    <>
      <Button aria-label={words.powerPointNamed(title)} onClick={() => withTalk(deck.save)}>
        {words.powerPoint}
      </Button>
      <Button
        aria-label={words.pdfNamed(title)}
        disabled={printed !== null}
        onClick={() => withTalk(({ slides }) => setPrinted(slides))}
      >
        {words.pdf}
      </Button>
      <p role="status" className={styles.status}>
        {status}
      </p>
      {printed && (
        <LaterPart>
          <PrintedTalk slides={printed} onEnd={() => setPrinted(null)} />
        </LaterPart>
      )}
    </>
  )
}
