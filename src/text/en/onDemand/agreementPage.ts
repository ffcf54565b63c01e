import type { Format } from '../../format'

type Voice =
  | 'own'
  | 'government'
  | 'intergovernmental'
  | 'academic'
  | 'think-tank'
  | 'company'
  | 'news-agency'
  | 'press'
  | 'encyclopedia'
  | 'aggregator'

interface ConfidenceWords {
  confidence: 'high' | 'medium' | 'low'
  voices: readonly { voice: Voice; isPrimary: boolean; publishers: readonly string[] }[]
  allows: 'primary' | 'publishers' | 'single'
  hasNote: boolean
}

/** The page of one record. */
export const agreementPage = (f: Format) => {
  const voice = (name: Voice, n: number) =>
    ({
      own: f.plural(n, {
        one: 'a statement by a party or public body',
        other: 'statements by # parties or public bodies',
      }),
      government: f.plural(n, { one: 'a government source', other: '# government sources' }),
      intergovernmental: f.plural(n, {
        one: 'an intergovernmental organisation',
        other: '# intergovernmental organisations',
      }),
      academic: f.plural(n, { one: 'an academic publisher', other: '# academic publishers' }),
      'think-tank': f.plural(n, { one: 'a think tank', other: '# think tanks' }),
      company: f.plural(n, { one: 'a company', other: '# companies' }),
      'news-agency': f.plural(n, { one: 'a news agency', other: '# news agencies' }),
      press: f.plural(n, { one: 'a press publisher', other: '# press publishers' }),
      encyclopedia: f.plural(n, { one: 'an encyclopedia', other: '# encyclopedias' }),
      aggregator: f.plural(n, { one: 'an aggregator', other: '# aggregators' }),
    })[name]

  const parts = ({ voices }: ConfidenceWords) => {
    const said = (isPrimary: boolean) =>
      f.list(voices.filter((v) => v.isPrimary === isPrimary).map((v) => voice(v.voice, v.publishers.length)))
    return [said(true), said(false)].filter(Boolean).join(' plus ')
  }

  const confidence = (reasons: ConfidenceWords): string => {
    const { allows, hasNote } = reasons
    const see = hasNote ? 'see the note' : 'the record does not say why'
    switch (reasons.confidence) {
      case 'high':
        if (allows === 'primary') return `High: ${parts(reasons)}.`
        if (allows === 'publishers')
          return `High: no primary source, but independent publishers report it: ${parts(reasons)}.`
        return `Recorded as high, although it rests on one publisher that is not a primary source: ${parts(reasons)}.`
      case 'medium':
        if (allows === 'single') return `Medium: only one secondary publisher, ${parts(reasons)}.`
        return `Medium, although ${parts(reasons)} would allow high; ${see}.`
      case 'low':
        return `Low: the evidence is vague, indirect or contested, however many sources there are (${parts(reasons)}); ${see}.`
    }
  }

  return {
    allRecords: 'All agreements',
    confidence,
    confidenceTitle: 'Confidence',
    voicesOf: (label: string, publishers: readonly string[]) => `${label}: ${f.list(publishers)}`,
    primary: 'primary',
    ownText: 'statement by a party or public body',
    rule: 'The rule: high confidence needs one primary source (a government, an intergovernmental organisation, or a statement by a public body or party) or two publishers; medium rests on one secondary publisher; low means that the evidence is vague, indirect or contested.',
    facts: {
      date: (date: string, basis: string) => `${date} (${basis})`,
      precision: {
        day: '',
        month: 'The day is not known.',
        year: 'Only the year is known.',
      },
      level: {
        state: 'State: a government acted for the partner',
        agency: 'Agency: a space agency acted for the partner',
        institution: 'Institution: a university, institute or society acted, not the state',
        company: 'Company: a firm acted, not the state',
        'international-organisation': 'International organisation: it acted for itself, not for its members',
      },
      counting: 'In the totals',
      counted: 'Counted as one agreement',
      interest: 'Not counted: an expression of interest',
      member: (program: string) => `Counted as signing up to the ${program}`,
      notMember: (program: string) => `Not counted as signing up to the ${program}`,
      site: (name: string, type: string | null, place: string) =>
        `${name} (${type ? `${type.toLocaleLowerCase('en')}; ` : ''}${place})`,
    },
    partyColumns: { country: 'Country', organisation: 'Organisation', role: 'Role' },
    international: 'International',
    notNamed: 'not named',
    sourcesOrder: 'primary sources first',
    /** Tag of a source that is primary by the rule. */
    primaryKind: (kind: string) => `primary: ${kind}`,
    furtherSources: (n: number) =>
      f.plural(n, {
        one: '# source on milestones or organisations',
        other: '# sources on milestones or organisations',
      }),
    archived: 'Archived copies',
    archiveNote:
      '“Archived copies” links to the Internet Archive (web.archive.org), which may not have a copy. Nothing is sent there until you follow the link.',
    readAt: 'Read at:',
    reference: (n: number) => `Source ${f.number(n)}`,
    relatedTitle: {
      day: 'On the same day',
      parties: 'With the same parties',
      program: 'Same program, close in time',
    },
    relatedTotal: (shown: number, total: number) =>
      total > shown ? `${f.number(shown)} of ${f.number(total)}` : '',
  }
}
