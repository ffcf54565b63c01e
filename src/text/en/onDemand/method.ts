import type { Agreement } from '../../../dataset/schema'
import type { Format } from '../../format'
import { the } from '../phrases/article'

interface MethodNumbers {
  subject: string
  territories: readonly string[]
  records: number
  counted: number
  interest: number
  low: number
  medium: number
  high: number
  yearOnly: number
  monthOnly: number
  unofficial: number
  organisationOnly: number
  sources: number
  asOf: string
  first: string
  newest: string
  program: string
  /** Records that count, by level. */
  levels: Readonly<Record<Agreement['level'], number>>
}

/** The Method page: counting rules, confidence, gaps. Every number in it comes from the dataset. */
export const method = (f: Format) => ({
  title: 'Method',
  lead: (n: MethodNumbers) =>
    `This tracker lists documented acts of cooperation in space between ${the(n.subject)} and partners abroad: ${f.plural(n.records, { one: '# record', other: '# records' })} from ${n.first} to ${n.newest}, with ${f.plural(n.sources, { one: '# source', other: '# sources' })}, researched to ${n.asOf}.`,
  sections: (n: MethodNumbers): readonly { id: string; title: string; text: readonly string[] }[] => [
    {
      id: 'what-counts',
      title: 'What counts',
      text: [
        'One record is one act: a signing, a selection, a contract, an accession, a joint mission. Later events under it are milestones, not further records.',
        `${f.plural(n.counted, { one: '# record counts', other: '# records count' })} in the totals. ${f.plural(n.interest, { one: '# is an expression of interest', other: '# are expressions of interest' })}, a term that here includes negotiations not yet concluded. Expressions of interest are shown and marked, but they count in no total unless you ask for them.`,
        `A record counts once in any total and once for each partner country, but never for ${the(n.subject)}${n.territories.length > 0 ? ` or for ${f.list(n.territories, 'or')}, which are counted with it` : ''}. ${f.plural(n.organisationOnly, { one: '# record has no partner country, because its partner is an international organisation. It counts', other: '# records have no partner country, because their partner is an international organisation. They count' })} for the organisation, not for its members.`,
        'Filters on country, region and group apply to the same partner: a record passes only if one partner meets all of them. Only partners that pass are counted as countries. “Not Belt and Road” is such a filter: it asks for a partner outside the group. A record with one member and one other partner passes, and only the other partner is counted. A record whose only partner is an international organisation passes as long as no more than single countries are excluded.',
        'The number beside a filter value shows how many agreements you would see if you ticked it. It takes every other filter into account, and what the same filter excludes, but not the other values that are ticked in it.',
      ],
    },
    {
      id: 'level',
      title: 'Who acted',
      text: [
        `The level is that of the foreign partner that acted. Counted records by level: state (its government acted) ${f.number(n.levels.state)}, space agency ${f.number(n.levels.agency)}, institution (a university, an institute, a society) ${f.number(n.levels.institution)}, company ${f.number(n.levels.company)}, international organisation (for itself, not for its members) ${f.number(n.levels['international-organisation'])}.`,
        `A university’s memorandum does not commit its state: ${f.plural(n.unofficial, { one: '# counted record was', other: '# counted records were' })} signed by institutions or companies only. Countries with no other records are striped on the map.`,
        `A country counts as a member of the ${n.program} if its state or agency signed an accession, an agreement, a memorandum or a joint statement, and the record is active and not of low confidence. Looser ties are shown for what they are: being named by others, a letter of intent, a signature by an institution, an expression of interest.`,
      ],
    },
    {
      id: 'dates',
      title: 'Dates',
      text: [
        `A date is as precise as its source and no more. ${f.plural(n.yearOnly, { one: '# record is', other: '# records are' })} dated only to the year and ${f.number(n.monthOnly)} only to the month. Such a date is an interval: a period includes every record whose interval overlaps it, and a cumulative curve adds the record at the end of its interval, so that it never claims more than is known.`,
        'Records of ended agreements stay in the dataset. An ended agreement is not in force after its documented end; if the end is unknown, it is not in force on any day after its own date.',
      ],
    },
    {
      id: 'confidence',
      title: 'Confidence',
      text: [
        'The confidence of a record is computed from its evidence: from which of its sources show that the act happened, when, and between whom.',
        `High (${f.plural(n.high, { one: '# record', other: '# records' })}): each of the three is shown by a primary source or by two independent writers, not counting pages from before the act. A source is primary if it is the text of a government, an intergovernmental organisation, a public body or a party; two prints of one text have one writer. Medium (${f.number(n.medium)}): each is shown by one writer, or it is not recorded yet which source shows what. Low (${f.number(n.low)}): there is a doubt, which the record states.`,
        'If sources disagree, the note on the record says how. What sources say about links to the military is attributed to them, never asserted.',
      ],
    },
    {
      id: 'claims',
      title: 'Stated totals',
      text: [
        'Officials state totals but do not publish what they count. The chart of stated totals compares them with the records at state or agency level documented by the same day. Equal numbers prove neither list: the agreements need not be the same.',
      ],
    },
    {
      id: 'missing',
      title: 'What is missing',
      text: [
        'Agreements that nobody has reported, or that were reported only in languages and archives that were not searched. The early years and the last months before the research ended are less well documented.',
        'Lists of group members are complete to the date given beside them. Missing, zero and not applicable are different: “no agreements” means that none was found, not that there are none.',
      ],
    },
    {
      id: 'map',
      title: 'Map and names',
      text: [
        'The map uses Natural Earth shapes at 1:50m in the Equal Earth projection, and maps of an area in Lambert’s azimuthal projection; both show areas in true proportion. Countries too small to click are marked by a disc. Boundaries, names and codes follow the sources named on the Data page and do not imply any opinion on the status of a territory.',
      ],
    },
  ],
  who: {
    title: 'Who makes this',
    funding: (funding: string) => `Funding: ${funding}`,
    contact: 'Write to the publisher',
    kept: (product: string, data: string, code: string) =>
      `The list is kept by the contributors to ${product}, an open-source project: its data may be used under ${data}, its code under ${code}. Every correction is noted with its reason.`,
    correct: 'Add or correct a record',
  },
})
