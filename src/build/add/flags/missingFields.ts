import type { Draft } from '../../../dataset/draft/draft'
import type { Fields } from '../../../dataset/draft/fields'

const ofRecord = ['title', 'summary', 'kind', 'level', 'status']
/** Publisher and kind may follow from the host of the page; the checker asks for them if they do not. */
const ofSource = ['title', 'url', 'language']
const ofOrganisation = ['name', 'type']

/** What a draft lacks, in terms of the flags of `npm run data:add`: `--title`, or `url of --new-source`. */
export function missingFields({ agreement: record, sources, organisations }: Draft): readonly string[] {
  const agreement = record ?? {}
  const date = (agreement.date ?? {}) as Fields
  return [
    ...lacking(agreement, ofRecord).map((name) => `--${name}`),
    ...lacking(agreement, ['programs']).map(() => '--program'),
    ...lacking(date, ['value']).map(() => '--date'),
    ...lacking(date, ['basis']).map(() => '--basis'),
    ...lacking(agreement, ['parties']).map(() => '--party'),
    ...(sources.length > 0 ? [] : lacking(agreement, ['sources']).map(() => '--source or --new-source')),
    ...sources.flatMap((source) => lacking(source, ofSource).map((name) => `${name} of --new-source`)),
    ...organisations.flatMap((organisation) =>
      lacking(organisation, ofOrganisation).map((name) => `${name} of --new-organisation`),
    ),
  ]
}

function lacking(entry: Fields, names: readonly string[]): readonly string[] {
  return names.filter((name) => entry[name] === undefined)
}
