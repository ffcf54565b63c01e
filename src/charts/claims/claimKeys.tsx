import type { Claim } from '../../dataset/schema'
import type { ChartContext } from '../contract/chart'
import { subjectName } from '../names/subjectName'
import type { PictureKey } from '../picture/PictureKeys'
import type { ClaimMeasure, ClaimRow } from './claimRows'
import { claimScope } from './claimScope'

/** Legend of what is drawn: who states a total, the documented line, and the meaning of the arrows. */
export function claimKeys(
  rows: readonly ClaimRow[],
  { selection, text }: Pick<ChartContext, 'selection' | 'text'>,
): readonly PictureKey[] {
  const words = text.m.charts.claims
  const isOfProgram = claimScope(selection).kind === 'program'
  const line = { fill: 'none', stroke: 'var(--ink)', strokeWidth: 1.5 }
  const hasSubject = rows.some(({ claim }) => claim.side === 'subject')
  const hasOther = rows.some(({ claim }) => claim.side !== 'subject')
  const hasQualifier = (qualifier: Claim['qualifier']) =>
    rows.some(({ claim }) => claim.qualifier === qualifier)
  const keys: readonly (PictureKey | false)[] = [
    hasSubject && {
      label: words.subjectSide(subjectName(selection.dataset, text)),
      markPx: 12,
      mark: <circle cx={6} cy={6} r={5} fill={claimColour('subject')} />,
    },
    hasOther && {
      label: isOfProgram ? words.others : words.otherSide,
      markPx: 12,
      mark: <path d="M6 0l6 6-6 6-6-6Z" fill={claimColour('other')} />,
    },
    {
      label: isOfProgram ? words.signed : words.documented,
      markPx: 16,
      mark: <path d="M0 6h16" fill="none" stroke="var(--series)" strokeWidth={2} />,
    },
    hasQualifier('more than') && {
      label: words.moreThan,
      markPx: 10,
      mark: <path d="M5 12V1M2 4l3-3 3 3" {...line} />,
    },
    hasQualifier('nearly') && {
      label: words.nearly,
      markPx: 10,
      mark: <path d="M5 0v11M2 8l3 3 3-3" {...line} />,
    },
  ]
  return keys.filter((key) => key !== false)
}

/** Colour of a stated total by who states it: officials of the subject country, or others. */
export function claimColour(side: Claim['side']): string {
  return side === 'subject' ? 'var(--claim-a)' : 'var(--claim-b)'
}

/** Name of the panel of a measure. */
export function panelName(
  measure: ClaimMeasure,
  { selection, text }: Pick<ChartContext, 'selection' | 'text'>,
): string {
  const words = text.m.charts.claims
  return claimScope(selection).kind === 'program' ? words.memberMeasure[measure] : words.measure[measure]
}
