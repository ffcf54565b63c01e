import { expect, it } from 'vitest'
import { memberRows } from '../../../src/pages/coalitions/memberRows'
import { listedCountries } from '../../../src/pages/country/list/listedCountries'
import { decodeView } from '../../../src/selection/address/address'
import { earlierSelection } from '../../../src/selection/change/earlierSelection'
import { recordChanges } from '../../../src/selection/change/recordChanges'
import { countryTallies } from '../../../src/selection/countryTallies'
import { documentedCurve, documentedOn } from '../../../src/selection/documentedCurve'
import { selectedEvents } from '../../../src/selection/events/selectedEvents'
import { networkTies } from '../../../src/selection/organisations/networkTies'
import { organisationFacts } from '../../../src/selection/organisations/organisationFacts'
import { organisationTallies } from '../../../src/selection/organisations/organisationTallies'
import { signedPartners } from '../../../src/selection/program/signedMembers'
import { type Selection, select } from '../../../src/selection/select'
import { yearCounts } from '../../../src/selection/yearCounts'
import { createText } from '../../../src/text/text'
import { frozenApp, frozenFile } from './frozenFile'
import { hasProgram, isDated, isOfLevel, plainAnswers, ranked } from './plainAnswers'

// The questions of an analyst. The app answers each from the address that the pages lead to; the same answer is read off
// dataset.json by code of its own.

const file = plainAnswers(frozenFile)
const { counted, partners, hasPartner, hasOrganisation, membersOn, signedBy, today } = file
const gulf = ['ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU']
const isOf = (asked: string) => (id: string) => id === asked

/** The view at an address, counted. Every parameter has to be understood. */
function at(address: string): Selection {
  const { view, problems } = decodeView(Object.fromEntries(new URLSearchParams(address)), frozenApp)
  expect(problems).toEqual([])
  return select(frozenApp, view.filters)
}

const agreements = (address: string) => at(address).count
const byCountry = (selection: Selection) =>
  countryTallies(selection)
    .filter(({ count }) => count > 0)
    .map(({ iso3, count }): [string, number] => [iso3, count])
const countries = (address: string) =>
  byCountry(at(address))
    .map(([iso3]) => iso3)
    .sort()
/** The most first, equals by code. */
const inOrder = (rows: readonly [string, number][]) =>
  [...rows].sort(([a, most], [b, count]) => count - most || (a < b ? -1 : 1))
const iso3Of = (position: number) => frozenApp.countries[position]?.iso3 ?? ''
const idOf = (position: number | undefined) => frozenApp.agreements[position ?? -1]?.id
const organisation = (id: string) => {
  const found = frozenApp.organisations.find((one) => one.id === id)
  if (!found) throw new Error(`${id} is no organisation`)
  return organisationFacts(at(`organisation=${id}`), found)
}

const questions: [question: string, app: () => unknown, byHand: () => unknown][] = [
  [
    'How many agreements are there, and with how many countries?',
    () => [agreements(''), countries('')],
    () => [counted().length, partners(counted())],
  ],
  [
    'How many expressions of interest are left out?',
    () => at('').interestCount,
    () => file.interest().length,
  ],
  [
    'How many agreements are about the lunar research station?',
    () => agreements('program=ilrs'),
    () => counted(hasProgram('ilrs')).length,
  ],
  [
    'Who had signed for the lunar research station on 31 October 2023?',
    () => countries('group=ilrs-members&to=2023-10-31'),
    () => signedBy('ilrs', '2023-10-31'),
  ],
  [
    'How many had signed for it at the end of 2025, and how many countries have a tie of any kind?',
    () => signedPartners(at('program=ilrs&to=2025')),
    () => ({
      members: signedBy('ilrs', '2025').length,
      partners: partners(counted(hasProgram('ilrs'), isDated('1900', '2025'))).length,
    }),
  ],
  [
    'Who is in both coalitions?',
    () =>
      memberRows(at(''))
        .both.map(({ country }) => iso3Of(country))
        .sort(),
    () => {
      const artemis = membersOn('artemis', today, 'signatory')
      return signedBy('ilrs', today).filter((country) => artemis.includes(country))
    },
  ],
  [
    'How many Tiangong agreements have Switzerland, India and Mexico?',
    () => ['CHE', 'IND', 'MEX'].map((iso3) => agreements(`program=tiangong&country=${iso3}`)),
    () => ['CHE', 'IND', 'MEX'].map((iso3) => counted(hasProgram('tiangong'), hasPartner(iso3)).length),
  ],
  [
    'With how many countries was what agreed for Tiangong on 12 June 2019?',
    () => {
      const day = 'program=tiangong&from=2019-06-12&to=2019-06-12'
      return [agreements(day), countries(day)]
    },
    () => {
      const records = counted(hasProgram('tiangong'), isDated('2019-06-12', '2019-06-12'))
      return [records.length, partners(records)]
    },
  ],
  [
    'How many agreements has each of the Gulf states?',
    () => gulf.map((iso3) => agreements(`program=gulf&country=${iso3}`)),
    () => gulf.map((iso3) => counted(hasProgram('gulf'), hasPartner(iso3)).length),
  ],
  [
    'How many agreements has Egypt?',
    () => agreements('country=EGY'),
    () => counted(hasPartner('EGY')).length,
  ],
  [
    'How many agreements were made in each year?',
    () =>
      yearCounts(at(''))
        .filter((year) => year.agreements > 0)
        .map((year): [string, number] => [`${year.year}`, year.agreements]),
    () => ranked(counted().map(({ date }) => date.value.slice(0, 4))).sort(([a], [b]) => (a < b ? -1 : 1)),
  ],
  [
    'How many agreements are from 2013 to 2018?',
    () => agreements('from=2013&to=2018'),
    () => counted(isDated('2013', '2018')).length,
  ],
  [
    'What was documented at state or agency level when officials stated their totals in 2023?',
    () => {
      const { agreements: total, countries: number } = documentedOn(documentedCurve(at('')), at('to=2023').to)
      return [total, number]
    },
    () => {
      const records = counted(isOfLevel('state', 'agency'), isDated('1900', '2023'))
      return [records.length, partners(records).length]
    },
  ],
  [
    'Which countries have the most agreements?',
    () => inOrder(byCountry(at(''))),
    () => ranked(counted().flatMap(file.partnersOf)),
  ],
  [
    'Which African countries have ground stations?',
    () => inOrder(byCountry(at('program=ground-station&region=Africa'))),
    () => {
      const africa = file.countriesOf('Africa')
      const found = counted(hasProgram('ground-station')).flatMap(file.partnersOf)
      return ranked(found.filter((country) => africa.includes(country)))
    },
  ],
  [
    'How many agreements have a party that is military, or that a source links to the military?',
    () => [agreements('military=body'), agreements('military=source'), agreements('military=body~source')],
    () => {
      const isBody = (id: string) => file.typeOf(id) === 'military'
      return [isBody, file.isLinked, (id: string) => isBody(id) || file.isLinked(id)].map(
        (isMeant) => counted(hasOrganisation(isMeant)).length,
      )
    },
  ],
  [
    'How many agreements have ended or were withdrawn from?',
    () => agreements('status=ended~withdrawn'),
    () => counted(({ status }) => ['ended', 'withdrawn'].includes(status)).length,
  ],
  [
    'Which is the oldest agreement of Brazil?',
    () => idOf(at('country=BRA').records[0]),
    () => counted(hasPartner('BRA')).sort((a, b) => (a.date.value < b.date.value ? -1 : 1))[0]?.id,
  ],
  [
    'How many agreements has CNSA, and CGWIC with how many countries?',
    () => ['cnsa', 'cgwic'].map((id) => [organisation(id).records.length, organisation(id).countries.length]),
    () =>
      ['cnsa', 'cgwic'].map((id) => {
        const records = counted(hasOrganisation(isOf(id)))
        return [records.length, partners(records).length]
      }),
  ],
  [
    'Which partner countries are not in the Belt and Road?',
    () => countries('group=-bri'),
    () => {
      const members = membersOn('bri', today, 'member')
      return partners(counted()).filter((country) => !members.includes(country))
    },
  ],
  [
    'What is new since March 2025: which agreements, and who joined the Artemis Accords?',
    () => {
      const events = selectedEvents(at('from=2025-03'))
      return [
        events.flatMap((event) => (event.kind === 'act' ? [event.record.id] : [])).sort(),
        events
          .flatMap((event) =>
            event.kind === 'joined' && event.group.id === 'artemis' ? [event.country.iso3] : [],
          )
          .sort(),
      ]
    },
    () => [
      [...counted(isDated('2025-03', '2026')), ...file.interest(isDated('2025-03', '2026'))]
        .map(({ id }) => id)
        .sort(),
      file.joinedIn('artemis', '2025-03', '2026'),
    ],
  ],
  [
    'How many agreements had Saudi Arabia at the end of 2018, how many has it now, and which came after?',
    () => {
      const now = at('country=SAU')
      const before = earlierSelection(now, '2018')
      return [before.count, now.count, recordChanges(now, before).added.map(idOf).sort()]
    },
    () => {
      const records = counted(hasPartner('SAU'))
      const before = records.filter(isDated('1900', '2018'))
      const after = records.filter((record) => !before.includes(record))
      return [before.length, records.length, after.map(({ id }) => id).sort()]
    },
  ],
  // Ten more: what could not be asked before.
  [
    'Which African partners are outside the Belt and Road?',
    () => countries('region=Africa&group=-bri'),
    () => {
      const members = membersOn('bri', today, 'member')
      const africa = file.countriesOf('Africa')
      return partners(counted()).filter((country) => africa.includes(country) && !members.includes(country))
    },
  ],
  [
    'How many agreements with Europe are neither low in confidence nor of a company?',
    () => agreements('region=Europe&confidence=-low&level=-company'),
    () =>
      counted(
        hasPartner(...file.countriesOf('Europe')),
        ({ confidence, level }) => confidence !== 'low' && level !== 'company',
      ).length,
  ],
  [
    'With whom does a source link the partner, not China, to the military?',
    () => countries('military=partner-source'),
    () => partners(counted(hasOrganisation((id, isOwnSide) => file.isLinked(id) && !isOwnSide))),
  ],
  [
    'How many agreements has a company of China, and how many a company of a partner?',
    () => [agreements('organisationType=own-company'), agreements('partnerType=company')],
    () =>
      [true, false].map(
        (own) =>
          counted(hasOrganisation((id, isOwnSide) => file.typeOf(id) === 'company' && isOwnSide === own))
            .length,
      ),
  ],
  [
    'Which partner countries are disputed members of the Belt and Road, and which former ones?',
    () => [countries('group=bri-disputed'), countries('group=bri-former')],
    () => {
      const all = partners(counted())
      return (['disputed', 'withdrawn'] as const).map((status) =>
        file.withStatus('bri', status).filter((country) => all.includes(country)),
      )
    },
  ],
  [
    'How many agreements on the lunar research station are from 18 to 31 October 2023?',
    () => agreements('program=ilrs&from=2023-10-18&to=2023-10-31'),
    () => counted(hasProgram('ilrs'), isDated('2023-10-18', '2023-10-31')).length,
  ],
  [
    'Which partner countries are new since the end of 2018?',
    () => {
      const now = at('')
      const before = byCountry(earlierSelection(now, '2018')).map(([iso3]) => iso3)
      return countries('').filter((country) => !before.includes(country))
    },
    () => {
      const before = partners(counted(isDated('1900', '2018')))
      return partners(counted()).filter((country) => !before.includes(country))
    },
  ],
  [
    'Which organisations of China take part, in how many agreements each?',
    () =>
      inOrder(
        organisationTallies(at(''))
          .filter(({ isOwn, count }) => isOwn && count > 0)
          .map(({ organisation: { id }, count }) => [id, count]),
      ),
    () =>
      ranked(
        counted()
          .flatMap(file.organisationsOf)
          .filter((id) => file.isOwn(id)),
      ),
  ],
  [
    'With which countries does CNSA work most?',
    () => {
      const own = frozenApp.organisationIndex.get('cnsa')
      return inOrder(
        networkTies(at(''), 'countries').ties.flatMap((tie): [string, number][] =>
          tie.own === own && tie.partner.kind === 'country'
            ? [[iso3Of(tie.partner.position), tie.count]]
            : [],
        ),
      )
    },
    () => ranked(counted(hasOrganisation(isOf('cnsa'))).flatMap(file.partnersOf)),
  ],
  [
    'Which countries were searched for with nothing found?',
    () =>
      listedCountries(at(''), createText())
        .filter(({ state }) => state === 'none')
        .map(({ iso3 }) => iso3)
        .sort(),
    () => {
      const { subject } = frozenFile.about
      const found = [subject.country, ...subject.territories, ...partners([...counted(), ...file.interest()])]
      return frozenFile.countries
        .filter(({ iso3, searched }) => searched && !found.includes(iso3))
        .map(({ iso3 }) => iso3)
        .sort()
    },
  ],
]

it('there are the 22 questions of an analyst and ten more', () => {
  expect(new Set(questions.map(([question]) => question)).size).toBe(32)
})

it.each(questions)('%s', (_question, app, byHand) => {
  const answer = app()
  expect(answer).toEqual(byHand())
  expect(holdsSomething(answer), `the answer is ${JSON.stringify(answer)}`).toBe(true)
})

/** An answer of nothing would be equal for any two wrong counts. */
function holdsSomething(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.some(holdsSomething)
  if (typeof answer === 'object' && answer !== null) return Object.values(answer).some(holdsSomething)
  return answer !== undefined && answer !== 0 && answer !== ''
}
