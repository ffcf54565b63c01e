import { cacheControl, openFolders, openHeader, securityHeaders } from './securityHeaders'

const entries = (isEmbed: boolean) => Object.entries(securityHeaders(isEmbed))

/** `_headers` for Cloudflare Pages, to be put into the served folder. */
export function headersFile(): string {
  const block = (path: string, lines: readonly (readonly [string, string])[]) =>
    [path, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  // Headers of all matching rules are merged, so embeds must first unset (`!`) the policy of pages.
  return `${[
    block('/*', [...entries(false), ['Cache-Control', cacheControl.others]]),
    [
      '/embed/*',
      '  ! Content-Security-Policy',
      `  Content-Security-Policy: ${securityHeaders(true)['Content-Security-Policy']}`,
    ].join('\n'),
    ...openFolders.map((folder) => block(`/${folder}/*`, [openHeader])),
    ['/assets/*', '  ! Cache-Control', `  Cache-Control: ${cacheControl.assets}`].join('\n'),
  ].join('\n\n')}\n`
}

/** A server block for nginx. `add_header` in a location replaces inherited ones, so every location lists all headers. */
export function nginxFile(): string {
  const lines = (isEmbed: boolean, cache: string, more: readonly (readonly [string, string])[] = []) =>
    [...entries(isEmbed), ['Cache-Control', cache] as const, ...more]
      .map(([name, value]) => `    add_header ${name} "${value}" always;`)
      .join('\n')
  return `server {
  listen 80;
  server_name example.org;
  root /srv/space-partnership-tracker;
  error_page 404 /404.html;
  gzip_static on;

  location / {
    try_files $uri $uri/index.html =404;
${lines(false, cacheControl.others)}
  }
  location /embed/ {
    try_files $uri $uri/index.html =404;
${lines(true, cacheControl.others)}
  }
${openFolders
  .map(
    (folder) => `  location /${folder}/ {
    try_files $uri $uri/index.html =404;
${lines(false, cacheControl.others, [openHeader])}
  }`,
  )
  .join('\n')}
  location /assets/ {
${lines(false, cacheControl.assets)}
  }
}
`
}

/** A Caddyfile. */
export function caddyFile(): string {
  const lines = entries(false)
    .map(([name, value]) => `    ${name} "${value}"`)
    .join('\n')
  return `example.org {
  root * /srv/space-partnership-tracker
  file_server {
    precompressed br gzip
  }
  header {
${lines}
    Cache-Control "${cacheControl.others}"
  }
  header /embed/* Content-Security-Policy "${securityHeaders(true)['Content-Security-Policy']}"
${openFolders.map((folder) => `  header /${folder}/* ${openHeader[0]} "${openHeader[1]}"`).join('\n')}
  header /assets/* Cache-Control "${cacheControl.assets}"
  handle_errors {
    rewrite * /404.html
    file_server
  }
}
`
}

/** An `.htaccess` for Apache, to be put into the served folder. */
export function apacheFile(): string {
  const lines = entries(false)
    .map(([name, value]) => `Header always set ${name} "${value}"`)
    .join('\n')
  return `ErrorDocument 404 /404.html
${lines}
Header always set Cache-Control "${cacheControl.others}"
<If "%{REQUEST_URI} =~ m#/embed/#">
  Header always set Content-Security-Policy "${securityHeaders(true)['Content-Security-Policy']}"
</If>
<If "%{REQUEST_URI} =~ m#/(${openFolders.join('|')})/#">
  Header always set ${openHeader[0]} "${openHeader[1]}"
</If>
<If "%{REQUEST_URI} =~ m#/assets/#">
  Header always set Cache-Control "${cacheControl.assets}"
</If>
`
}
