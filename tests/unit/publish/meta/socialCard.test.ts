import { expect, it } from 'vitest'
import { drawCard } from '../../../../src/build/pictures/drawPictures'
import { cardSize, socialCards, socialImageOf } from '../../../../src/publish/meta/socialCard'
import { createText } from '../../../../src/text/text'
import { frozenDataset } from '../../../frozenData'

const dataset = frozenDataset()
const cards = socialCards(dataset)

it.each([
  ['', 'charts/map.png', 'Map'],
  ['coalitions', 'charts/curves.png', 'Compared curves'],
  ['programs/ilrs', 'cards/programs/ilrs.png', 'Agreements per year: International Lunar Research Station'],
  ['countries/PAK', 'cards/countries/PAK.png', 'Agreements per year: Pakistan'],
  ['agreements/ilrs-pakistan-2023', 'cards/countries/PAK.png', 'Agreements per year: Pakistan'],
  // A country without an agreement has no chart to show.
  ['countries/FJI', 'charts/map.png', 'Map'],
  ['countries/CHN', 'charts/map.png', 'Map'],
])('the preview of page “%s” shows %s', (path, file, alt) => {
  expect(socialImageOf(dataset, { path }, cards, createText())).toEqual({
    path: file,
    alt,
    isCard: file.startsWith('cards/'),
  })
})

it.each(['countries/PAK', 'programs/ilrs'])('the card of %s fits its size and says what it shows', (page) => {
  const card = cards.get(page)
  if (!card) throw new Error(`no card of ${page}`)
  const { svg, title } = drawCard(dataset, card, `https://example.org/${page}/`)
  expect(svg).toContain(`viewBox="0 0 ${cardSize.widthPx} ${cardSize.heightPx}"`)
  expect(title).toMatch(page === 'countries/PAK' ? /Pakistan/ : /lunar research station/)
  expect(svg).toContain(`https://example.org/${page}/`)
})
