import { buildSite } from './sites'

// `npm run test:sites`: builds both sites of the browser tests at once. Playwright builds what is missing, one by one.
await Promise.all([buildSite('frozen'), buildSite('real')])
