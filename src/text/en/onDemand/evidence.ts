import type { Format } from '../../format'

const facts = {
  act: 'the act',
  date: 'the date',
  parties: 'the parties',
  status: 'the status',
  ended: 'the end',
  site: 'the site',
  milestone: 'the milestone',
  document: 'the document',
  statement: 'the statement',
} as const

/** What a source can show: the facts of a record, and single entries of its lists. */
export type ShownFact = keyof typeof facts

/** How many entries of the lists of a record a source shows. */
interface ShownMore {
  milestones: number
  documents: number
  statements: number
}

/** Which page shows which fact of a record: its page and its panel. */
export const evidence = (f: Format) => ({
  /** Name of a source mark. `publisher` is null until the sources are loaded. */
  mark: (n: number, publisher: string | null, shown: readonly ShownFact[]) =>
    [
      publisher === null ? `Source ${f.number(n)}` : `Source ${f.number(n)}: ${publisher}`,
      `shows ${f.list(shown.map((fact) => facts[fact]))}`,
    ].join(', '),
  /** Stands in place of the marks of a fact that no source is noted for. */
  none: 'no page noted yet',
  /** What a source shows, in the list of sources. */
  shows: (shown: readonly Exclude<ShownFact, 'milestone' | 'document' | 'statement'>[], more: ShownMore) =>
    `Shows ${f.list([
      ...shown.map((fact) => facts[fact]),
      ...(more.milestones > 0
        ? [f.plural(more.milestones, { one: '# milestone', other: '# milestones' })]
        : []),
      ...(more.documents > 0 ? [f.plural(more.documents, { one: '# document', other: '# documents' })] : []),
      ...(more.statements > 0
        ? [
            f.plural(more.statements, {
              one: '# statement about a party',
              other: '# statements about parties',
            }),
          ]
        : []),
    ])}`,
  background: 'background',
  printed: (writer: string, printer: string, kind: string) => `${writer}, printed by ${printer} (${kind})`,
})
