import { type Draft, emptyDraft as nothing } from '../../../dataset/draft/draft'
import type { Fields } from '../../../dataset/draft/fields'
import { facts } from '../../../dataset/vocabulary'

/** The raw input of the form: strings in the shape of a draft, empty if nothing was typed. */
export interface TypedDraft {
  agreement: TypedAgreement
  sources: readonly Texts[]
  organisations: readonly Texts[]
}

type Texts = Readonly<Record<string, string>>

interface TypedAgreement {
  title: string
  summary: string
  /** The primary program (empty until chosen), then the others. */
  programs: readonly string[]
  kind: string
  level: string
  date: Texts
  status: string
  ended: string
  until: string
  parties: readonly Texts[]
  milestones: readonly Texts[]
  site: Texts
  sources: readonly string[]
  evidence: Texts
  doubt: string
  note: string
  id: string
}

/** The facts of a record that the form asks evidence for: every record has the first four. */
export function statedFacts({ agreement }: TypedDraft): readonly (typeof facts)[number][] {
  const { status, ended, site } = agreement
  const isOver = status === 'ended' || status === 'withdrawn' || ended !== ''
  const hasSite = Object.values(site).some((text) => text.trim() !== '')
  return facts.filter((fact) => (fact === 'ended' ? isOver : fact === 'site' ? hasSite : true))
}

export const emptyParty: Texts = { country: '', organisation: '', role: '', described: '', actsFor: '' }
export const emptyMilestone: Texts = { date: '', text: '', source: '', planned: '' }
export const emptySource: Texts = {
  publisher: '',
  title: '',
  url: '',
  published: '',
  language: '',
  kind: '',
  writer: '',
}
export const emptyOrganisation: Texts = { name: '', acronym: '', country: '', type: '', parent: '' }

/** Returns the initial input: one party on the subject's side, an empty one, and one empty source. */
export function emptyDraft(subject: string): TypedDraft {
  return {
    agreement: {
      title: '',
      summary: '',
      programs: [''],
      kind: '',
      level: '',
      date: { value: '', basis: '' },
      status: '',
      ended: '',
      until: '',
      parties: [{ ...emptyParty, country: subject }, emptyParty],
      milestones: [],
      site: { name: '', type: '', lat: '', lon: '' },
      sources: [''],
      evidence: Object.fromEntries(facts.map((fact) => [fact, ''])),
      doubt: '',
      note: '',
      id: '',
    },
    sources: [],
    organisations: [],
  }
}

/** Converts the input into a draft to check: trims texts and drops empty ones. */
export function draftOf(typed: TypedDraft): Draft {
  const { agreement, sources, organisations } = typed
  const { programs, parties, milestones, site, date, evidence, sources: named, ...texts } = agreement
  const siteFields = { ...filled(site), ...numbers({ lat: site.lat, lon: site.lon }) }
  const known = named.map((id) => id.trim()).filter(Boolean)
  const stated: ReadonlySet<string> = new Set(statedFacts(typed))
  const shown = Object.fromEntries(
    Object.entries(filled(evidence)).flatMap(([fact, ids]) =>
      stated.has(fact) ? [[fact, idsIn(String(ids))] as const] : [],
    ),
  )
  return {
    ...nothing,
    agreement: {
      ...filled(texts),
      ...(programs[0] && { programs }),
      date: filled(date),
      parties: parties.map(filled),
      ...(milestones.length > 0 && { milestones: milestones.map(milestoneOf) }),
      ...(Object.keys(siteFields).length > 0 && { site: siteFields }),
      ...(known.length > 0 && { sources: known }),
      ...(Object.keys(shown).length > 0 && { evidence: shown }),
    },
    sources: sources.map((source) => ({ published: null, ...filled(source) })),
    organisations: organisations.map(filled),
  }
}

/** An event as typed, its sources by id or address. */
export function milestoneOf(texts: Texts): Fields {
  const { source, planned, ...milestone } = filled(texts)
  return {
    ...milestone,
    ...(source !== undefined && { sources: idsIn(String(source)) }),
    ...(planned !== undefined && { planned: true }),
  }
}

/** The texts that are not empty, trimmed. */
export function filled(texts: Texts): Fields {
  const entries = Object.entries(texts).map(([name, text]) => [name, text.trim()] as const)
  return Object.fromEntries(entries.filter(([, text]) => text !== ''))
}

/** The ids or addresses in a text, separated by spaces or commas. */
export function idsIn(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter(Boolean)
}

/** Text that is not a number stays as typed, for the checker to reject. */
function numbers(texts: Record<string, string | undefined>): Fields {
  const entries = Object.entries(texts).filter(([, text]) => text?.trim())
  return Object.fromEntries(
    entries.map(([name, text]) => [name, Number.isNaN(Number(text)) ? text : Number(text)]),
  )
}
