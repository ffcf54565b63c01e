import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const attributes = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'label',
].join('|')

/** Interface text in an attribute: a string, a string in braces, or the fixed letters of a template literal. */
const wordy = new RegExp(
  `(?<![\\w-])(?:${attributes})=(?:"[^"]*\\p{L}{2}|'[^']*\\p{L}{2}|\\{\\s*["'][^"']*\\p{L}{2}|\\{\\s*\`[^\`$]*\\p{L}{2})`,
  'u',
)

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx'))
  .map((path) => join('src', path))

describe('interface text in attributes', () => {
  it.each([
    '<a title="Close the panel">',
    "<a title='Close'>",
    "<a aria-label={'Close'}>",
    `<a alt={\`Map of \${name}\`}>`,
    '<input placeholder="关闭">',
  ])('%s is found', (source) => {
    expect(source).toMatch(wordy)
  })

  it.each([
    '<a title={words.close}>',
    '<img alt="">',
    '<a aria-label={m.common.close}>',
    '<path data-title="ab" />',
    '<a aria-labelledby="heading">',
    `<a title={\`\${a} \${b}\`}>`,
  ])('%s is not', (source) => {
    expect(source).not.toMatch(wordy)
  })

  it('finds components', () => {
    expect(files.length).toBeGreaterThan(20)
  })

  it.each(files)('%s has no text in attributes', (file) => {
    const found = readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (wordy.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : []))
    expect(found).toEqual([])
  })
})
