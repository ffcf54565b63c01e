import { useCallback, useState } from 'react'
import { subjectName } from '../../../charts/names/subjectName'
import { isOwnType, typeOfSided } from '../../../dataset/vocabulary'
import { excludedFrom, isFiltered } from '../../../selection/filters'
import { SegmentedButtons } from '../../../ui/controls/SegmentedButtons'
import { useText } from '../../../ui/TextProvider'
import { useCurrentView, useView } from '../view/useView'
import { FacetGroup } from './FacetGroup'

/** Whose organisations a filter offers. */
type Side = 'either' | 'own' | 'partner'

const isEither = (value: string) => !isOwnType(value)

/** Types of organisations on either side, or on one: the side decides which of the filters on types is shown. */
export function TypesBySide() {
  const { m } = useText()
  const { view } = useCurrentView()
  const set = [...view.filters.organisationType, ...excludedFrom(view.filters, 'organisationType')]
  const [chosen, setChosen] = useState<Side | null>(null)
  const side =
    chosen ?? (set.some(isOwnType) ? 'own' : isFiltered(view.filters, 'partnerType') ? 'partner' : 'either')
  const title = m.words.facet.organisationType
  const choice = <SideChoice title={title} side={side} onChoose={setChosen} />
  if (side === 'partner')
    return (
      <FacetGroup facet="partnerType" title={title}>
        {choice}
      </FacetGroup>
    )
  const accepts = side === 'own' ? isOwnType : isEither
  return (
    <FacetGroup
      facet="organisationType"
      accepts={accepts}
      // The side is said above.
      labelOf={(label, value) => wordOf(m.words.organisationType, typeOfSided(value)) ?? label}
    >
      {choice}
    </FacetGroup>
  )
}

/** Organisations, all or those of one side. */
export function OrganisationsBySide() {
  const { m } = useText()
  const { dataset } = useView().selection
  const [side, setSide] = useState<Side>('either')
  const accepts = useCallback(
    (id: string) => {
      const home = dataset.organisations[dataset.organisationIndex.get(id) ?? -1]?.country
      return side === 'either' || dataset.ownCountries.has(home ?? '') === (side === 'own')
    },
    [dataset, side],
  )
  return (
    <FacetGroup facet="organisation" accepts={accepts}>
      <SideChoice title={m.words.facet.organisation} side={side} onChoose={setSide} />
    </FacetGroup>
  )
}

interface SideChoiceProps {
  title: string
  side: Side
  onChoose: (side: Side) => void
}

function SideChoice({ title, side, onChoose }: SideChoiceProps) {
  const text = useText()
  const { dataset } = useView().selection
  const words = text.m.explore.facets.side
  return (
    <SegmentedButtons
      name={words.name(title)}
      options={[
        { id: 'either', label: words.either },
        { id: 'own', label: words.own(subjectName(dataset, text)) },
        { id: 'partner', label: words.partner },
      ]}
      chosen={side}
      onChoose={onChoose}
    />
  )
}

function wordOf(words: Readonly<Record<string, string>>, value: string): string | undefined {
  return words[value]
}
