import { countryName } from '../../charts/names/countryName'
import { briefingFact, type FactValue } from '../../selection/briefing/briefingFacts'
import { templateParts } from '../../selection/briefing/template'
import type { Selection } from '../../selection/select'
import { briefingMessages } from '../../text/onDemand/briefingMessages'
import type { Text } from '../../text/text'

/** Fills in the placeholders of a briefing text. Unknown ones stay as written. */
export function briefingWords(template: string, selection: Selection, text: Text): string {
  return templateParts(template)
    .map((part) => {
      if (part.kind === 'words') return part.words
      const fact = briefingFact(part.name, selection)
      return fact ? factInWords(fact, selection, text) : `{${part.name}}`
    })
    .join('')
}

function factInWords(fact: FactValue, { dataset }: Selection, text: Text): string {
  switch (fact.kind) {
    case 'number':
      return text.f.number(fact.value)
    case 'countries': {
      const names = fact.countries.map((country) => countryName(dataset, text, country))
      return briefingMessages(text).slide.countries(names.sort(text.f.compare))
    }
    case 'claim':
      return text.m.charts.claims.qualified(fact.claim.qualifier, fact.claim.value)
    case 'day':
      return text.f.day(fact.day)
  }
}
