import { DetailsLink } from '../shared/links/DetailsLink'
import { sentencePieces } from './linkMarks'

/** Renders a sentence with its link marks as links. */
export function LinkedSentence({ words }: { words: string }) {
  return sentencePieces(words).map((piece, position) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      // Keyed by index: one entity can be named twice, and the order never changes.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <DetailsLink key={position} id={piece.id} kind={piece.kind}>
        {piece.label}
      </DetailsLink>
    ),
  )
}
