import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'
import { licenceFault } from '../../../../src/build/licences/licenceFault'
import { licencesOf, licencesPlugin } from '../../../../src/build/licences/licencesPlugin'
import { packageOf } from '../../../../src/build/licences/packageOf'
import { homeOf, readLicence } from '../../../../src/build/licences/readLicence'
import { subsetPath } from '../../../../src/build/pictures/fontSubset'
import { tempFolder } from '../tempFolder'

/** A package of a fictional app, with one line of code. */
function made(name: string, manifest: object = { license: 'MIT' }, text = `The licence of ${name}`) {
  const folder = `node_modules/${name}`
  return {
    [`${folder}/package.json`]: { name, version: '1.2.3', main: 'index.js', type: 'module', ...manifest },
    [`${folder}/index.js`]: `export const word = () => ${JSON.stringify(name)} + performance.now()`,
    ...(text === '' ? {} : { [`${folder}/LICENSE`]: text }),
  }
}

/** Content of `licences.json` for a fictional app with this script. */
async function listOf(script: string, files: Record<string, unknown>) {
  const root = tempFolder({
    'package.json': { name: 'app', version: '0.1.0', license: 'MIT' },
    LICENSE: 'The licence of the app',
    'index.html': '<!doctype html><script type="module" src="/main.js"></script>',
    'main.js': script,
    ...made('beside'),
    ...files,
  })
  const output = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [licencesPlugin(async () => [join(root, 'node_modules/beside/index.js')])],
    build: { write: false, assetsInlineLimit: 0 },
  })) as Rolldown.RolldownOutput
  return licencesOf(Object.fromEntries(output.output.map((part) => [part.fileName, part])))
}

describe('the list of licences', () => {
  it('has exactly the packages with something in the build: scripts, workers, styles and files', async () => {
    const { own, packages } = await listOf(
      `import { word } from 'in-page'
       import { word as unused } from 'left-out'
       import './own.css'
       import 'styles/all.css'
       const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })
       const later = import('@scope/later')
       worker.postMessage([word(), later])`,
      {
        ...made('in-page'),
        ...made('left-out'),
        ...made('not-asked-for'),
        ...made('@scope/later', { license: 'ISC' }),
        ...made('in-worker', { license: 'Apache-2.0' }),
        ...made('styles'),
        ...made('typeface', { license: 'OFL-1.1' }),
        'node_modules/styles/all.css': 'p { color: red }',
        'node_modules/typeface/one.woff2': 'not really one',
        'own.css': '@font-face { font-family: One; src: url("typeface/one.woff2") }',
        'worker.js': `import { word } from 'in-worker'\npostMessage(word())`,
      },
    )
    expect(own).toMatchObject({ name: 'app', licence: 'MIT', text: 'The licence of the app' })
    const found = packages.filter(({ name }) => name !== 'vite' && name !== 'rolldown')
    expect(found.map(({ name, licence, parts }) => [name, licence, ...parts])).toEqual([
      ['@scope/later', 'ISC', 'code'],
      ['beside', 'MIT', 'code'],
      ['in-page', 'MIT', 'code'],
      ['in-worker', 'Apache-2.0', 'code'],
      ['styles', 'MIT', 'styles'],
      ['typeface', 'OFL-1.1', 'fonts'],
    ])
    expect(found[2]).toMatchObject({ version: '1.2.3', text: 'The licence of in-page' })
    // Its own code loads dynamic imports.
    expect(packages.map(({ name }) => name)).toContain('vite')
  })

  it('fails a build whose style sheet imports another one, whose package would be missed', async () => {
    const files = {
      ...made('styles'),
      'node_modules/styles/all.css': 'p {}',
      'own.css': '@import "styles/all.css";',
    }
    await expect(listOf(`import './own.css'`, files)).rejects.toThrow(/own\.css uses @import/)
  })

  it('fails a build with packages that must not ship, and names all of them', async () => {
    const files = { ...made('theirs', { license: 'GPL-3.0-only' }), ...made('nobody', {}) }
    const script = `import { word } from 'theirs'\nimport { word as other } from 'nobody'\nalert(word() + other())`
    await expect(listOf(script, files)).rejects.toThrow(
      /nobody 1\.2\.3 is in the build, but its package\.json names no licence.*\n.*theirs 1\.2\.3 is in the build, but its licence, GPL-3\.0-only, is not one of those/,
    )
  })
})

describe('packages that may ship', () => {
  const licensed = { name: 'some', version: '1.0.0', licence: 'MIT', home: null, text: 'The text' }

  it.each([
    ['an allowed licence', { licence: 'ISC' }, null],
    ['several allowed licences', { licence: 'MIT AND ISC AND BSD-3-Clause' }, null],
    [
      'several licences, one not allowed',
      { licence: 'MIT AND GPL-2.0-only' },
      /GPL-2\.0-only, is not one of those/,
    ],
    ['no licence', { licence: '' }, /names no licence/],
    ['a licence without its text', { text: '' }, /does not include the text of its licence/],
    ['an exception', { name: 'react-leaflet', licence: 'Hippocratic-2.1' }, null],
    ['another exception', { name: 'mediabunny', licence: 'MPL-2.0' }, null],
    ['the licence of an exception in another package', { licence: 'Hippocratic-2.1' }, /is not one of those/],
    ['an exception under another licence', { name: 'react-leaflet', licence: 'UNLICENSED' }, /UNLICENSED/],
  ])('%s', (_what, changed, expected) => {
    const fault = licenceFault({ ...licensed, ...changed })
    if (expected === null) expect(fault).toBeNull()
    else expect(fault).toMatch(expected)
  })
})

describe('the package of a source file', () => {
  it.each([
    ['our own file', 'src/app/main.tsx', null],
    ['our own virtual module', '\0virtual:dataset', null],
    [
      'a package inside another',
      'node_modules/a/node_modules/@b/c/lib/d.js',
      '/app/node_modules/a/node_modules/@b/c',
    ],
    ['a Windows path', 'C:\\app\\node_modules\\a\\b.js', /node_modules\\a$/],
    ['code injected by Vite', '\0vite/preload-helper.js', /node_modules.vite$/],
    ['code injected by Rolldown', '\0rolldown/runtime.js', /node_modules.rolldown$/],
    ['our font subset', subsetPath, /node_modules.@fontsource-variable.inter$/],
  ])('%s', (_what, file, expected) => {
    const folder = packageOf(file, '/app')
    if (expected instanceof RegExp) expect(folder).toMatch(expected)
    else expect(folder).toBe(expected)
  })

  it('throws for an unknown virtual module', () => {
    expect(() => packageOf('\0new-tool/helper.js', '/app')).toThrow('new-tool/helper.js')
  })
})

describe('the licence of a package', () => {
  it('is the text of the licence file, then of the notice', () => {
    const root = tempFolder({
      'package.json': { name: 'some', version: '1.0.0', license: 'Apache-2.0' },
      'NOTICE.txt': 'The notice\r\n',
      'LICENCE.md': 'The licence\r\nin two lines\n',
      'licenses.js': 'not a licence text',
    })
    expect(readLicence(root)).toEqual({
      name: 'some',
      version: '1.0.0',
      licence: 'Apache-2.0',
      home: null,
      text: 'The licence\nin two lines\n\nThe notice',
    })
  })

  it('does not include the licences of dependencies that Vite bundles for itself', () => {
    const { text } = readLicence(join('node_modules', 'vite'))
    expect(text).toContain('MIT License')
    expect(text.length).toBeLessThan(2000)
  })

  it.each([
    ['the homepage', { homepage: 'https://react.dev/', repository: 'a/b' }, 'https://react.dev/'],
    ['the repository', { repository: { url: 'git+https://github.com/a/b.git' } }, 'https://github.com/a/b'],
    ['a git: address', { repository: { url: 'git://github.com/a/b.git' } }, 'https://github.com/a/b'],
    ['the short form', { repository: 'a/b.js' }, 'https://github.com/a/b.js'],
    ['the short form with its host', { repository: 'github:a/b' }, 'https://github.com/a/b'],
    ['no web address', { homepage: 'javascript:alert(1)', repository: 'file:///a' }, null],
    ['neither', {}, null],
  ])('the address of a package from %s', (_what, manifest, expected) => {
    expect(homeOf(manifest)).toBe(expected)
  })
})
