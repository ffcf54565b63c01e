/**
 * Every page in each state that looks different, for checks that hold everywhere. A name with a hyphen is another
 * state of the page named before the hyphen; it has the colours of that page unless it says otherwise. Those not daily are
 * checked by the nightly run only.
 */
export const everyPage: readonly { name: string; path: string; hasOwnColours?: true; isDaily?: true }[] = [
  { name: 'explore', path: '/' },
  { name: 'explore-filtered', path: '/?program=ilrs~gulf&from=2018&to=2023&chart=by-program&kind=nonsense' },
  { name: 'explore-country', path: '/?open=PAK', isDaily: true },
  { name: 'explore-record', path: '/?open=ilrs-pakistan-2023', hasOwnColours: true },
  { name: 'explore-empty', path: '/?program=gulf&to=1999', isDaily: true },
  {
    name: 'explore-alignment',
    path: '/?color=alignment&chart=per-year~matrix&by=countries',
    hasOwnColours: true,
  },
  { name: 'agreements', path: '/agreements' },
  { name: 'agreements-found', path: '/agreements?q=moon&program=gulf~ilrs' },
  { name: 'agreements-none', path: '/agreements?q=zzzz' },
  { name: 'record', path: '/agreements/ilrs-pakistan-2023' },
  { name: 'record-milestones', path: '/agreements/crew-pakistan-astronaut-2025' },
  { name: 'countries', path: '/countries' },
  { name: 'country', path: '/countries/PAK' },
  { name: 'country-sites', path: '/countries/ARG' },
  { name: 'country-one', path: '/countries/GHA' },
  { name: 'country-none', path: '/countries/FJI', isDaily: true },
  { name: 'programs', path: '/programs' },
  { name: 'program', path: '/programs/ilrs' },
  { name: 'program-tiangong', path: '/programs/tiangong' },
  { name: 'program-gulf', path: '/programs/gulf' },
  { name: 'compare', path: '/compare' },
  { name: 'compare-four', path: '/compare?compare=PAK~BRA~RUS~ilrs&to=2020', hasOwnColours: true },
  { name: 'compare-countries', path: '/compare?compare=RUS~ZAF' },
  { name: 'compare-nothing', path: '/compare?compare=PAK~BRA&to=1980' },
  {
    name: 'compare-too-many',
    path: '/compare?compare=PAK~BRA~RUS~EGY~FRA~nowhere&from=2015&interest=1',
    isDaily: true,
  },
  { name: 'compare-groups', path: '/compare?compare=ilrs~gulf~bri~artemis' },
  { name: 'compare-one', path: '/compare?compare=gulf' },
  { name: 'charts', path: '/charts' },
  { name: 'briefings', path: '/briefing' },
  { name: 'briefing', path: '/briefing/china-space-partners' },
  { name: 'briefing-step', path: '/briefing/moon-coalitions?step=who-counts' },
  { name: 'notes', path: '/briefing/notes' },
  { name: 'maker', path: '/briefing/make' },
  { name: 'maker-empty', path: '/briefing/make/present', isDaily: true },
  { name: 'data', path: '/data' },
  { name: 'method', path: '/method' },
  { name: 'licences', path: '/licences' },
]

/** Each page in one state. */
export const onePerPage = everyPage.filter(({ name }) => !name.includes('-'))

/** Each page in one state, and the states that share the fewest elements with it. */
export const dailyPages = everyPage.filter(
  ({ name, hasOwnColours, isDaily }) => !name.includes('-') || hasOwnColours || isDaily,
)
