import type { Audit, CompletenessTest } from '../../../dataset/schemas/quality'
import type { Format } from '../../format'

/** A share in words: `count` of `total`, with the bounds of its interval. */
interface Share {
  count: number
  total: number
  share: number
  interval: { low: number; high: number }
}

/** A part of a completeness test: a level, a decade or a region. */
interface Part {
  by: 'level' | 'decade' | 'region'
  value: string
}

/** The section of the Method page on audits and completeness tests. */
export const quality = (f: Format) => {
  /** What the readers found, without the verdicts that no record got. */
  const verdicts = ({ right, minor, wrong, unverifiable }: Audit['results']) => [
    f.plural(right, { one: '# was right', other: '# were right' }),
    f.plural(minor, { one: '# had a small fault', other: '# had a small fault' }),
    f.plural(wrong, { one: '# was wrong', other: '# were wrong' }),
    ...(unverifiable > 0 ? [`${f.number(unverifiable)} could not be verified`] : []),
  ]
  return {
    title: 'How good is this list?',
    audited: ({ sample, results }: Audit, wrong: Share) =>
      `Of ${f.plural(sample.size, { one: '# record', other: '# records' })} audited, ${f.list(verdicts(results))}. Between ${f.percent(wrong.interval.low)} and ${f.percent(wrong.interval.high)} of the records from which they were drawn are likely to be wrong.`,
    tested: (found: Share) =>
      `Of ${f.plural(found.total, { one: '# act', other: '# acts' })} collected without looking at the list, it had ${f.number(found.count)} (${f.percent(found.share)}).`,
    weakest: (parts: readonly (Part & Share)[]) =>
      `It was weakest ${f.list(parts.map((part) => `${where(part)} (${f.number(part.count)} of ${f.number(part.total)})`))}.`,
    auditTitle: (wrong: Share) =>
      `${f.number(wrong.count)} of ${f.plural(wrong.total, { one: '# audited record was', other: '# audited records were' })} wrong`,
    completenessTitle: (found: Share) =>
      `The list had ${f.number(found.count)} of ${f.plural(found.total, { one: '# known act', other: '# known acts' })}`,
    auditSubtitle: ({ date, sample }: Audit) =>
      `Share of ${f.plural(sample.size, { one: '# record', other: '# records' })}, ${sample.drawn}, with its 95% interval. Audit of ${f.date(date)}.`,
    completenessSubtitle: ({ date, sample }: CompletenessTest) =>
      `Share in the list of ${f.plural(sample.size, { one: '# act', other: '# acts' })} ${sample.drawn}, with its 95% interval. Test of ${f.date(date)}.`,
    groups: {
      verdict: 'Verdict',
      happened: 'The act itself',
      total: 'All levels and years',
      level: 'By level',
      decade: 'By decade',
      region: 'By region',
    },
    /** Added to the name of a group. */
    wrongOnly: (group: string) => `${group}: wrong records`,
    officialOnly: (group: string) => `${group}, state and agency level`,
    verdicts: {
      right: 'Right',
      minor: 'Small fault',
      wrong: 'Wrong',
      unverifiable: 'Unverifiable',
    },
    happened: 'Happened as described',
    all: 'All',
    official: 'State or agency',
    decade: (value: string) => (value.startsWith('before-') ? `Before ${value.slice(-4)}` : value),
    ofTotal: (count: number, total: number) => `${f.number(count)} of ${f.number(total)}`,
    /** “8–33%”. */
    interval: ({ low, high }: Share['interval']) => `${f.number(Math.round(low * 100))}–${f.percent(high)}`,
    table: 'Figures as a table',
    tableCaption: (title: string) => `${title}, with 95% intervals (Clopper–Pearson)`,
    columns: {
      part: 'Part',
      audit: 'Records',
      completeness: 'In the list',
      size: { audit: 'Checked', completeness: 'Known' },
      share: 'Share',
      interval: '95% interval',
    },
    method: 'How it was done',
    methodOf: (method: string, version: string) => `${method} Version tested: ${version}.`,
    findings: { audit: 'What was wrong', completeness: 'What is missing' },
    limits: 'What the figures leave open',
    done: 'What was done about it',
    file: 'These results as a file',
  }
}

function where({ by, value }: Part): string {
  if (by === 'decade') return value.startsWith('before-') ? `before ${value.slice(-4)}` : `in the ${value}`
  if (by === 'region') return `in ${value}`
  return (
    {
      state: 'at state level',
      agency: 'at agency level',
      institution: 'for institutions',
      company: 'for companies',
      'international-organisation': 'for international organisations',
    }[value] ?? value
  )
}
