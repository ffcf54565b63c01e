import type { Agreement } from '../../dataset/schema'
import type { Format } from '../format'

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

/** The Method page: how it is counted, how sure it is, what is missing. Every number in it comes from the dataset. */
export const method = (f: Format) => ({
  title: 'Method',
  lead: (n: MethodNumbers) =>
    `This tracker lists documented acts of cooperation in space between ${n.subject} and partners abroad: ${f.plural(n.records, { one: '# record', other: '# records' })} from ${n.first} to ${n.newest}, with ${f.plural(n.sources, { one: '# source', other: '# sources' })}, researched until ${n.asOf}.`,
  sections: (n: MethodNumbers): readonly { id: string; title: string; text: readonly string[] }[] => [
    {
      id: 'what-counts',
      title: 'What counts',
      text: [
        'One record is one act: a signing, a selection, a contract, an accession, a joint mission. What happens under it later is a milestone, not another record.',
        `${f.plural(n.counted, { one: '# record counts', other: '# records count' })} in the totals. ${f.plural(n.interest, { one: '# is an expression of interest or a negotiation: such records', other: '# are expressions of interest or negotiations: they' })} are shown and marked, and left out of every total unless you ask for them.`,
        `A record counts once in any total and once for each partner country, never for ${n.subject}${n.territories.length > 0 ? ` or for ${f.list(n.territories, 'or')}, which are counted with it` : ''}. ${f.plural(n.organisationOnly, { one: '# record has no partner country at all: its partner is an international organisation, and it counts', other: '# records have no partner country at all: their partner is an international organisation, and they count' })} for it and not for its members.`,
        'Filters on country, region and group speak of one and the same partner, and only partners that pass them are counted as countries.',
        'The number beside a filter says how many agreements you would get if you ticked it: it sees every other filter, but not its own group.',
      ],
    },
    {
      id: 'level',
      title: 'Who acted',
      text: [
        `The level is that of the foreign partner that acted. The records that count, by level: state (its government acted) ${f.number(n.levels.state)}, space agency ${f.number(n.levels.agency)}, institution (a university, an institute, a society) ${f.number(n.levels.institution)}, company ${f.number(n.levels.company)}, international organisation (for itself, not for its members) ${f.number(n.levels['international-organisation'])}.`,
        `A university’s memorandum is never the state’s: ${f.plural(n.unofficial, { one: '# of the records that count is', other: '# of the records that count are' })} of institutions or companies only. Countries that have nothing else are striped on the map.`,
        `A country is “in” the ${n.program} here when its state or an agency signed an accession, an agreement, a memorandum or a joint statement, the record is active and its confidence is not low. Named by somebody else, a letter of intent, an institution or an interest is shown as what it is.`,
      ],
    },
    {
      id: 'dates',
      title: 'Dates',
      text: [
        `A date is as precise as its source and no more. Of all records ${f.plural(n.yearOnly, { one: '# is', other: '# are' })} known to the year only and ${f.number(n.monthOnly)} to the month. Such a date is an interval: a period keeps every record whose interval touches it, and a cumulative curve adds it at the end, so that it never claims more than is known.`,
        'A record that has ended stays. It is not in force after its documented end; where the end is not known, on no day after its own date.',
      ],
    },
    {
      id: 'confidence',
      title: 'How sure',
      text: [
        `High (${f.plural(n.high, { one: '# record', other: '# records' })}): at least one primary source, or two independent publishers. A source is primary when it comes from a government or an intergovernmental organisation, or is the own text of a party. Medium (${f.number(n.medium)}): one secondary source. Low (${f.number(n.low)}): vague, indirect or contested.`,
        'Where sources disagree, the note on the record says how. What sources say of links to the military is attributed to them, never asserted.',
      ],
    },
    {
      id: 'claims',
      title: 'Stated totals',
      text: [
        'Officials state totals and do not publish what they count. The chart of stated totals holds them against the records at state or agency level that are documented by the same day. That the numbers meet proves neither list: they need not be of the same agreements.',
      ],
    },
    {
      id: 'missing',
      title: 'What is missing',
      text: [
        'Agreements that nobody has reported, or only in languages and archives that were not searched. Early years are less well documented, and so are the last months before the research ended.',
        'Memberships of groups are as complete as the date beside them says. Missing, zero and not applicable are three things: “no record” means that none was found here, not that there is none.',
      ],
    },
    {
      id: 'map',
      title: 'Map and names',
      text: [
        'The map is drawn in the Equal Earth projection, which keeps areas true, from Natural Earth at 1:50m. Countries too small to hit have a disc. Boundaries, names and codes follow the sources named on the Data page; they do not imply any opinion on the status of a territory.',
      ],
    },
  ],
})
