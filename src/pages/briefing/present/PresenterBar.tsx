import { Link } from '@tanstack/react-router'
import type { BriefingSlide } from '../../../publish/briefing/briefingSlides'
import { parseQuery } from '../../../selection/address/address'
import { briefingMessages } from '../../../text/onDemand/briefingMessages'
import { Button } from '../../../ui/controls/Button'
import { DropDown } from '../../../ui/controls/DropDown'
import { Icon } from '../../../ui/controls/Icon'
import { useText } from '../../../ui/TextProvider'
import styles from './PresenterBar.module.css'
import type { PresenterCommand } from './presenterKeys'
import type { Talk } from './talk'

interface PresenterBarProps {
  talk: Talk
  slide: BriefingSlide
  isFull: boolean
  onCommand: (command: PresenterCommand) => void
  onPrint: () => void
  /** Saves the talk as a PowerPoint file. */
  onSave: () => void
}

/** Buttons for everything that keys do. On narrow screens the less frequent ones are under “More”. */
export function PresenterBar({ talk, slide, isFull, onCommand, onPrint, onSave }: PresenterBarProps) {
  const text = useText()
  const words = briefingMessages(text).present
  const { position, count, address, form } = slide
  const rarer = (className: string | undefined) =>
    (['overview', 'notes', 'full-screen'] as const).map((command) => (
      <Button key={command} variant="quiet" className={className} onClick={() => onCommand(command)}>
        {command === 'full-screen' && isFull ? words.leaveFullScreen : words.buttons[command]}
      </Button>
    ))
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.toolbar}>
      <Link to={talk.home} className={styles.leave} aria-label={words.leave}>
        <Icon name="close" />
        <span className={styles.title}>{talk.briefing.title}</span>
      </Link>
      <div className={styles.steps}>
        <Button disabled={position === 1} onClick={() => onCommand('previous')}>
          {words.buttons.previous}
        </Button>
        <span className={styles.position}>{briefingMessages(text).slide.position(position, count)}</span>
        <Button
          variant={position === count ? 'line' : 'solid'}
          disabled={position === count}
          onClick={() => onCommand('next')}
        >
          {words.buttons.next}
        </Button>
      </div>
      <div className={styles.others}>
        {rarer(styles.onWide)}
        <DropDown label={words.more} opens="up">
          <div className={styles.menu}>
            {rarer(styles.onNarrow)}
            <Button variant="quiet" onClick={onPrint}>
              {words.print}
            </Button>
            <Button variant="quiet" onClick={onSave}>
              {words.pptx}
            </Button>
            {form === 'chart' && (
              <Link to="/" search={parseQuery(address)} className={styles.explore}>
                {words.explore}
              </Link>
            )}
            <Button variant="quiet" onClick={() => onCommand('black')}>
              {words.buttons.black}
            </Button>
            <Button variant="quiet" onClick={() => onCommand('keys')}>
              {words.buttons.keys}
            </Button>
          </div>
        </DropDown>
      </div>
    </div>
  )
}
