import { buildSites } from './sites'

// `npm run test:sites`: builds what the browser tests open. They do it themselves where it has not been done.
await buildSites()
