import { DetailsLink } from '../shared/links/DetailsLink'
import { sentencePieces } from './linkMarks'

/** Words in which every marked country, record and program is a link. */
export function LinkedSentence({ words }: { words: string }) {
  return sentencePieces(words).map((piece, position) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      // A thing can be named twice: its place in the sentence tells the two apart, and never changes.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <DetailsLink key={position} id={piece.id} kind={piece.kind}>
        {piece.label}
      </DetailsLink>
    ),
  )
}
