import { mkdirSync, writeFileSync } from 'node:fs'
import { apacheFile, caddyFile, headersFile, nginxFile } from '../hosts/hostFiles'

// `npm run hosts`: regenerates the sample files in docs/hosts after the policy has changed.
mkdirSync('docs/hosts', { recursive: true })
writeFileSync('docs/hosts/_headers', headersFile())
writeFileSync('docs/hosts/nginx.conf', nginxFile())
writeFileSync('docs/hosts/Caddyfile', caddyFile())
writeFileSync('docs/hosts/htaccess', apacheFile())
