import { useEffect, useState, useSyncExternalStore } from 'react'
import { type CountryTally, countryTallies } from '../../../selection/countryTallies'
import { hasFilters } from '../../../selection/filters'
import type { Selection } from '../../../selection/select'
import type { Text } from '../../../text/text'
import { programColour } from '../../../ui/programColour'
import type { MapChange } from '../../contract/mapChange'
import { viewPhrase } from '../../names/viewPhrase'
import { TooltipBox } from '../../tooltip/TooltipBox'
import tooltip from '../../tooltip/tooltip.module.css'
import { mapAspect } from '../geometry/projection'
import type { ActiveCountry, ActiveCountryStore } from './activeCountry'
import styles from './WorldMap.module.css'

interface MapTooltipProps {
  active: ActiveCountryStore
  selection: Selection
  text: Text
  change: MapChange | null | undefined
  /** Codes of the countries whose records the view hides. */
  isHidden: (iso3: string) => boolean
  widthPx: number
}

/** How long the pointer must rest on a country before its tooltip appears, in milliseconds. */
const restMs = 80
const tooltipWidthPx = 232
const gapPx = 14
const maxPrograms = 5

/** Name, counts and programs of the active country. The same for pointer and keyboard. */
export function MapTooltip({ active, selection, text, change, isHidden, widthPx }: MapTooltipProps) {
  const current = useSyncExternalStore(active.subscribe, active.get)
  const [shown, setShown] = useState<string | null>(null)
  const code = current?.iso3 ?? null
  useEffect(
    function waitForRest() {
      const timer = setTimeout(() => setShown(code), code === null ? 0 : restMs)
      return () => clearTimeout(timer)
    },
    [code],
  )
  if (!current || shown !== current.iso3) return null
  return (
    <div className={styles.tooltip} style={tooltipPosition(current, widthPx)}>
      <TooltipBox>
        <TooltipContent
          iso3={current.iso3}
          isHidden={isHidden(current.iso3)}
          selection={selection}
          text={text}
          change={change}
        />
      </TooltipBox>
    </div>
  )
}

interface TooltipContentProps {
  iso3: string
  isHidden: boolean
  selection: Selection
  text: Text
  change: MapChange | null | undefined
}

function TooltipContent({ iso3, isHidden, selection, text, change }: TooltipContentProps) {
  const { dataset } = selection
  const country = dataset.countries[dataset.countryIndex.get(iso3) ?? -1]
  const tally = countryTallies(selection).find((other) => other.iso3 === iso3)
  const isSubject = dataset.ownCountries.has(iso3)
  const { top, restPrograms } = topPrograms(tally)
  const compared = isSubject ? undefined : change?.tooltip(iso3)
  return (
    <>
      <p className={tooltip.head}>
        <b>{country ? text.f.country(country) : iso3}</b>
        <span>
          {isSubject ? text.m.map.subject : (compared?.counts ?? text.m.map.tooltipCount(tally?.count ?? 0))}
        </span>
      </p>
      {compared?.change && <p>{compared.change}</p>}
      {!isSubject && hasFilters(selection.filters) && (
        <p className={tooltip.isRest}>
          {text.m.map.tooltipView(viewPhrase(dataset, selection.filters, text))}
        </p>
      )}
      {top.map(({ program, count }) => (
        <p key={program} className={tooltip.row}>
          <span className={tooltip.mark} style={{ background: programColour(program) }} />
          <span className={tooltip.name}>{dataset.programs[program]?.label}</span>
          <span>{text.f.number(count)}</span>
        </p>
      ))}
      {restPrograms > 0 && (
        <p className={`${tooltip.row} ${tooltip.isRest}`}>
          <span className={tooltip.name}>{text.m.map.morePrograms(restPrograms)}</span>
        </p>
      )}
      {isHidden && <p className={tooltip.isRest}>{text.m.map.legend.hidden}</p>}
      {!tally && !isHidden && !isSubject && dataset.tracksSearches && (
        <p className={tooltip.isRest}>
          {country?.searched ? text.m.map.searchedOn(country.searched.on) : text.m.map.legend.unsearched}
        </p>
      )}
      {tally && tally.interestCount > 0 && (
        <p className={tooltip.isRest}>{text.m.map.interestCount(tally.interestCount)}</p>
      )}
    </>
  )
}

interface TopPrograms {
  top: readonly { program: number; count: number }[]
  restPrograms: number
}

/**
 * The five programs that most records of a country carry, by their position in the dataset, and the number of the others.
 * A record counts under each of its programs, as in the filters, so the counts can add up to more than the country's total.
 */
export function topPrograms(tally: CountryTally | undefined): TopPrograms {
  const counts = [...(tally?.programs ?? [])]
    .map((count, program) => ({ program, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.program - b.program)
  return { top: counts.slice(0, maxPrograms), restPrograms: Math.max(counts.length - maxPrograms, 0) }
}

/**
 * Puts the tooltip beside the point, on the side with more room, so that it never covers the point. `widthPx` is the
 * width of the map. Its height depends on a media query and is not needed: offsets from the bottom are left to CSS.
 */
export function tooltipPosition({ x, y }: Pick<ActiveCountry, 'x' | 'y'>, widthPx: number) {
  const isRight = x + gapPx + tooltipWidthPx > widthPx
  const isLow = y > widthPx * mapAspect * 0.55
  return {
    insetInlineStart: Math.max(isRight ? x - gapPx - tooltipWidthPx : x + gapPx, 0),
    ...(isLow ? { insetBlockEnd: `calc(100% - ${y - gapPx}px)` } : { insetBlockStart: y + gapPx }),
  }
}
