import type { Claim } from '../../dataset/schema'
import type { Text } from '../../text/text'
import type { PictureKey } from '../picture/PictureKeys'

/** Legend: who states a total, the documented line, and the meaning of the arrows. */
export function claimKeys(text: Text, subject: string): readonly PictureKey[] {
  const words = text.m.charts.claims
  const line = { fill: 'none', stroke: 'var(--ink)', strokeWidth: 1.5 }
  return [
    {
      label: words.subjectSide(subject),
      markPx: 12,
      mark: <circle cx={6} cy={6} r={5} fill={claimColour('subject')} />,
    },
    {
      label: words.otherSide,
      markPx: 12,
      mark: <path d="M6 0l6 6-6 6-6-6Z" fill={claimColour('other')} />,
    },
    {
      label: words.documented,
      markPx: 16,
      mark: <path d="M0 6h16" fill="none" stroke="var(--series)" strokeWidth={2} />,
    },
    { label: words.moreThan, markPx: 10, mark: <path d="M5 12V1M2 4l3-3 3 3" {...line} /> },
    { label: words.nearly, markPx: 10, mark: <path d="M5 0v11M2 8l3 3 3-3" {...line} /> },
  ]
}

/** Colour of a stated total by who states it: officials of the subject country, or others. */
export function claimColour(side: Claim['side']): string {
  return side === 'subject' ? 'var(--claim-a)' : 'var(--claim-b)'
}
