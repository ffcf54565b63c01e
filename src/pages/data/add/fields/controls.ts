import type { DraftProblem } from '../../../../dataset/draft/draft'
import { addRecordMessages } from '../../../../text/onDemand/addRecordMessages'
import type { Text } from '../../../../text/text'
import { statedFacts, type TypedDraft } from '../typedDraft'

/** A form control: the path of its value, and its label, both alone and qualified by its group. */
export interface Control {
  path: string
  label: string
  fullLabel: string
}

/** Returns functions that make controls: a single one, those of a group of fields, and those of new sources. */
export function controlMakers(text: Text) {
  const words = addRecordMessages(text)
  const { fields } = words
  const one = (path: string, label: string): Control => ({ path, label, fullLabel: label })
  const group = (start: string, name: string, labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).map(([key, label]): Control => {
      return { path: `${start}.${key}`, label, fullLabel: words.inGroup(name, label) }
    })
  const newSources = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      group(`sources.${index}`, words.newSource(index + 1), {
        url: fields.url,
        publisher: fields.publisher,
        title: fields.pageTitle,
        published: fields.published,
        language: fields.language,
        kind: fields.sourceKind,
        writer: fields.writer,
      }),
    ).flat()
  return { one, group, newSources }
}

/** Returns the controls of the form in display order. */
export function controlsOf(typed: TypedDraft, text: Text): readonly Control[] {
  const { agreement, sources, organisations } = typed
  const words = addRecordMessages(text)
  const { fields } = words
  const { one, group, newSources } = controlMakers(text)
  const { country, organisation, role, described, actsFor } = fields
  return [
    one('agreement.title', fields.title),
    one('agreement.summary', fields.summary),
    one('agreement.kind', fields.kind),
    one('agreement.level', fields.level),
    one('agreement.programs.0', fields.program),
    one('agreement.programs', fields.programs),
    one('agreement.date.value', fields.date),
    one('agreement.date.basis', fields.basis),
    one('agreement.status', fields.status),
    one('agreement.ended', fields.ended),
    one('agreement.until', fields.until),
    ...agreement.parties.flatMap((_, index) =>
      group(`agreement.parties.${index}`, words.party(index + 1), {
        country,
        organisation,
        role,
        described,
        actsFor,
      }),
    ),
    ...organisations.flatMap((_, index) =>
      group(`organisations.${index}`, words.newOrganisation(index + 1), {
        name: fields.name,
        acronym: fields.acronym,
        country: fields.country,
        type: fields.type,
        parent: fields.parent,
      }),
    ),
    ...agreement.sources.map((_, index) => ({
      path: `agreement.sources.${index}`,
      label: fields.source,
      fullLabel: words.source(index + 1),
    })),
    ...newSources(sources.length),
    ...statedFacts(typed).map((fact) => one(`agreement.evidence.${fact}`, words.change.shown[fact])),
    one('agreement.doubt', fields.doubt),
    one('agreement.note', fields.note),
    one('agreement.site.name', fields.siteName),
    one('agreement.site.type', fields.siteType),
    one('agreement.site.lat', fields.lat),
    one('agreement.site.lon', fields.lon),
    ...agreement.milestones.flatMap((_, index) =>
      group(`agreement.milestones.${index}`, words.milestone(index + 1), {
        date: fields.date,
        planned: fields.planned,
        text: fields.text,
        source: words.change.milestoneSource,
      }),
    ),
    one('agreement.id', fields.id),
  ]
}

/** Returns the control for a problem; null if the problem is not in the draft. */
export function controlOf(
  { part, field }: Pick<DraftProblem, 'part' | 'field'>,
  typed: TypedDraft,
  controls: readonly Control[],
): Control | null {
  if (!part) return null
  const start = part.list === 'agreement' ? 'agreement' : `${part.list}.${part.index}`
  const place = `${start}.${field}`.replace(/^(agreement\.milestones\.\d+\.source)s\b.*/, '$1')
  const path = place.replace(/^agreement\.sources\.(\d+)/, (_, position: string) => {
    return `agreement.sources.${rowOf(typed.agreement.sources, Number(position))}`
  })
  // A missing list of programs is reported at the primary program.
  const wanted = path === 'agreement.programs' && !typed.agreement.programs[0] ? 'agreement.programs.0' : path
  return nearestControl(wanted, controls)
}

/** Returns the control at a path, else the first inside it, else the nearest around it; null if there is none. */
export function nearestControl(path: string, controls: readonly Control[]): Control | null {
  for (const keys = path.split('.'); keys.length > 0; keys.pop()) {
    const prefix = keys.join('.')
    const found =
      controls.find((control) => control.path === prefix) ??
      controls.find((control) => control.path.startsWith(`${prefix}.`))
    if (found) return found
  }
  return null
}

/** Returns the index of the row with the n-th non-empty source. */
function rowOf(rows: readonly string[], position: number): number {
  return rows.flatMap((row, index) => (row.trim() ? [index] : []))[position] ?? 0
}
