import type { Source } from '../../dataset/schema'

/**
 * The sources as BibTeX, one `@online` entry each. `year` is for BibTeX itself, which does not know `date`; biblatex,
 * Zotero and JabRef read the date.
 */
export function toBibtex(sources: readonly Source[]): string {
  return sources
    .map((source) => {
      const fields: [string, string][] = [
        ['title', `{${escapeTex(source.title)}}`],
        ['organization', escapeTex(source.publisher)],
        ['url', source.url],
        ['langid', source.language],
      ]
      if (source.published) fields.push(['date', source.published], ['year', source.published.slice(0, 4)])
      const lines = fields.map(([name, value]) => `  ${name} = {${value}}`)
      return `@online{${source.id},\n${lines.join(',\n')}\n}\n`
    })
    .join('\n')
}

/** The sources as RIS, one `ELEC` entry each. The format requires CRLF line ends. */
export function toRis(sources: readonly Source[]): string {
  return sources
    .map((source) => {
      const [year, month = '', day = ''] = (source.published ?? '').split('-')
      const lines = [
        'TY  - ELEC',
        `ID  - ${source.id}`,
        `TI  - ${oneLine(source.title)}`,
        `PB  - ${oneLine(source.publisher)}`,
        ...(year ? [`PY  - ${year}`, `DA  - ${year}/${month}/${day}/`] : []),
        `UR  - ${source.url}`,
        `LA  - ${source.language}`,
        'ER  - ',
      ]
      return `${lines.join('\r\n')}\r\n`
    })
    .join('\r\n')
}

/** Escapes a text for TeX, drops its braces, and puts it on one line. */
export function escapeTex(text: string): string {
  return oneLine(text)
    .replace(/\\/g, '\\textbackslash{}')
    .replace(/[&%$#_]/g, (character) => `\\${character}`)
    .replace(/[{}]/g, '')
}

/** Collapses white space, so that the text is on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
