import type { Claim } from '../../dataset/schema'
import type { ChartContext } from '../contract/chart'
import { subjectName } from '../names/subjectName'
import type { PictureKey } from '../picture/PictureKeys'
import { type ClaimMeasure, type ClaimRow, hasTail } from './claimRows'
import { claimScope } from './claimScope'

/** Legend of the panels: who states a total, the documented line, and the meaning of the arrows. */
export function claimKeys(
  rows: readonly ClaimRow[],
  { selection, text }: Pick<ChartContext, 'selection' | 'text'>,
): readonly PictureKey[] {
  const words = text.m.charts.claims
  const isOfProgram = claimScope(selection).kind === 'program'
  const line = { fill: 'none', stroke: 'var(--ink)', strokeWidth: 1.5 }
  const hasQualifier = (qualifier: Claim['qualifier']) =>
    rows.some(({ claim }) => claim.qualifier === qualifier)
  const keys: readonly (PictureKey | false)[] = [
    ...sideKeys(rows, { selection, text }),
    {
      label: isOfProgram ? words.signed : words.documented,
      markPx: 16,
      mark: <path d="M0 6h16" fill="none" stroke="var(--series)" strokeWidth={2} />,
    },
    rows.some(hasTail) && {
      label: words.wholeYear,
      markPx: 14,
      mark: (
        <g fill="var(--ink)">
          <path d="M0 6h11" {...line} />
          <circle cx={11} cy={6} r={3} />
        </g>
      ),
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

/** Legend of who states a total. */
export function sideKeys(
  rows: readonly ClaimRow[],
  { selection, text }: Pick<ChartContext, 'selection' | 'text'>,
): readonly PictureKey[] {
  const words = text.m.charts.claims
  const keys: readonly (PictureKey | false)[] = [
    rows.some(({ claim }) => claim.side === 'subject') && {
      label: words.subjectSide(subjectName(selection.dataset, text)),
      markPx: 12,
      mark: <ClaimSymbol side="subject" />,
    },
    rows.some(({ claim }) => claim.side !== 'subject') && {
      label: claimScope(selection).kind === 'program' ? words.others : words.otherSide,
      markPx: 12,
      mark: <ClaimSymbol side="other" />,
    },
  ]
  return keys.filter((key) => key !== false)
}

/** The symbol of who states a total, 12 px high, for legends and lists. */
export function ClaimSymbol({ side }: Pick<Claim, 'side'>) {
  const fill = claimColour(side)
  return side === 'subject' ? (
    <circle cx={6} cy={6} r={5} fill={fill} />
  ) : (
    <path d="M6 0l6 6-6 6-6-6Z" fill={fill} />
  )
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
