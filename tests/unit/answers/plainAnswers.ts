import type { Agreement, CompiledDataset, Membership } from '../../../src/dataset/schema'

// Reads answers off dataset.json as somebody would who has only the file and the counting rules: lists and loops, and no
// code of the app.

/** What has to hold for a record that an answer counts. */
export type Condition = (record: Agreement) => boolean

// Partial dates are text and are compared as text, so every month may end on the 31st.
const firstDay = (date: string) => (date + '-01-01'.slice(date.length - 4)).slice(0, 10)
const lastDay = (date: string) => (date + '-12-31'.slice(date.length - 4)).slice(0, 10)

/** Whether a date can lie in a period, both ends included (rule 3). */
const canLie = (date: string, from: string, to: string) =>
  lastDay(date) >= firstDay(from) && firstDay(date) <= lastDay(to)

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)]

/** How often each value occurs: the most frequent first, equals in the order of their names. */
export function ranked(values: readonly string[]): [string, number][] {
  return distinct(values)
    .map((value): [string, number] => [value, values.filter((other) => other === value).length])
    .sort(([a, most], [b, count]) => count - most || (a < b ? -1 : 1))
}

export const hasProgram =
  (program: string): Condition =>
  ({ programs }) =>
    programs.includes(program)

export const isOfLevel =
  (...levels: readonly string[]): Condition =>
  ({ level }) =>
    levels.includes(level)

export const isDated =
  (from: string, to: string): Condition =>
  ({ date }) =>
    canLie(date.value, from, to)

const isInterest: Condition = ({ kind, status }) =>
  kind === 'expression-of-interest' || status === 'in-negotiation'

/** The file, with what the rules say of it. */
export function plainAnswers({ about, agreements, countries, memberships, organisations }: CompiledDataset) {
  const own = [about.subject.country, ...about.subject.territories]
  const organisationOf = (id: string) => organisations.find((one) => one.id === id)
  const isOwn = (id: string) => own.includes(organisationOf(id)?.country ?? '')

  const partnersOf = ({ parties }: Agreement) =>
    distinct(parties.flatMap(({ country }) => (country && !own.includes(country) ? [country] : [])))
  const organisationsOf = ({ parties }: Agreement) =>
    distinct(parties.flatMap(({ organisation }) => organisation ?? []))
  const partners = (records: readonly Agreement[]) => distinct(records.flatMap(partnersOf)).sort()

  const matching = (conditions: readonly Condition[]) =>
    agreements.filter((record) => conditions.every((holds) => holds(record)))
  /** Records that meet the conditions and count: interest does not (rule 4). */
  const counted = (...conditions: readonly Condition[]) =>
    matching(conditions).filter((record) => !isInterest(record))

  return {
    /** The last day of the research: it decides memberships if a question names no day. */
    today: lastDay(about.asOf),
    counted,
    interest: (...conditions: readonly Condition[]) => matching(conditions).filter(isInterest),
    partnersOf,
    partners,
    organisationsOf,
    isOwn,
    isLinked: (id: string) => organisationOf(id)?.militaryLink !== undefined,
    typeOf: (id: string) => organisationOf(id)?.type,

    hasPartner:
      (...asked: readonly string[]): Condition =>
      (record) =>
        partnersOf(record).some((country) => asked.includes(country)),

    /** Whether such an organisation is a party, and on China's side: that of the country it is named with, or else of its home. */
    hasOrganisation:
      (isAsked: (id: string, isOwnSide: boolean) => boolean): Condition =>
      ({ parties }) =>
        parties.some(
          ({ organisation, country }) =>
            organisation !== undefined &&
            isAsked(organisation, country ? own.includes(country) : isOwn(organisation)),
        ),

    countriesOf: (region: string) =>
      countries.filter((country) => country.region === region).map(({ iso3 }) => iso3),

    /** Countries that belong to a group on a day: from the end of an unclear joining date to before an unclear leaving date. */
    membersOn: (group: string, day: string, status: Membership['status']) =>
      distinct(
        memberships
          .filter(
            (one) =>
              one.group === group &&
              (one.status === status || one.left !== undefined) &&
              lastDay(one.joined ?? about.asOf) <= day &&
              (one.left === undefined || day < firstDay(one.left)),
          )
          .map(({ country }) => country),
      ).sort(),

    withStatus: (group: string, status: Membership['status']) =>
      memberships
        .filter((one) => one.group === group && one.status === status)
        .map(({ country }) => country)
        .sort(),

    joinedIn: (group: string, from: string, to: string) =>
      memberships
        .filter((one) => one.group === group && one.joined && canLie(one.joined, from, to))
        .map(({ country }) => country)
        .sort(),

    /** Countries whose state or agency had signed for a program by a day (rule 8), from the records alone. */
    signedBy: (program: string, day: string) =>
      partners(
        counted(
          hasProgram(program),
          isOfLevel('state', 'agency'),
          ({ kind }) => ['accession', 'agreement', 'memorandum', 'joint-statement'].includes(kind),
          ({ status, confidence, date }) =>
            status === 'active' && confidence !== 'low' && lastDay(date.value) <= lastDay(day),
        ),
      ),
  }
}
