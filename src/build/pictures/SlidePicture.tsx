import type { MapGeometry } from '../../charts/contract/mapGeometry'
import { TextLines } from '../../charts/picture/TextLines'
import { wrapText } from '../../charts/picture/wrapText'
import type { BriefingSlide } from '../../publish/briefing/briefingSlides'
import { slideThumbnail } from '../../publish/briefing/slideThumbnail'

interface SlidePictureProps {
  slide: BriefingSlide
  /** Prefix of the ids inside; unique on the page. */
  id: string
  shapes: MapGeometry
}

const marginPx = 24
const apartPx = 12
const kicker = { sizePx: 11, linePx: 15, mostLines: 1 }
const headline = { sizePx: 22, linePx: 26, mostLines: 2 }
const title = { sizePx: 34, linePx: 40, mostLines: 4 }
const text = { sizePx: 15, linePx: 21, mostLines: 8 }
const number = { widthPx: 120, valuePx: 28, longValuePx: 18, labelPx: 11, linePx: 14, apartPx: 16 }
/** Longer values do not fit at the size of a number. */
const longest = 6
/** Scales at which a chart is tried, until it fits its box. */
const scales = [1, 0.85, 0.7, 0.55] as const

const { widthPx, heightPx } = slideThumbnail
const innerPx = widthPx - 2 * marginPx

/** A small picture of a slide, without its sources: headline, chart or text, and numbers. */
export function SlidePicture({ slide, id, shapes }: SlidePictureProps) {
  const isTitle = slide.form === 'title'
  const top = wrapped(slide.kicker, kicker, innerPx)
  const style = isTitle ? title : headline
  const head = wrapped(slide.headline, style, innerPx, 600)
  const headTopPx = isTitle
    ? (heightPx - head.length * title.linePx) / 2.4
    : marginPx + top.length * kicker.linePx
  const bodyTopPx = headTopPx + head.length * style.linePx + apartPx
  const numbers = isTitle ? [] : slide.numbers
  const bodyPx = innerPx - (numbers.length > 0 ? number.widthPx + 2 * apartPx : 0)
  const words = slide.form === 'chart' ? [] : wrapped(slide.text ?? '', text, bodyPx)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={widthPx}
      height={heightPx}
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      role="img"
      aria-label={slide.headline}
      fontFamily="var(--font)"
    >
      <rect width={widthPx} height={heightPx} fill="var(--page)" />
      <TextLines lines={top} xPx={marginPx} yPx={marginPx + 8} {...kicker} fill="var(--ink-2)" />
      <TextLines
        lines={head}
        xPx={marginPx}
        yPx={headTopPx + style.sizePx}
        {...style}
        weight={600}
        fill="var(--ink)"
      />
      <TextLines lines={words} xPx={marginPx} yPx={bodyTopPx + text.sizePx} {...text} fill="var(--ink-2)" />
      {slide.form === 'chart' && (
        <Marks
          slide={slide}
          id={id}
          shapes={shapes}
          topPx={bodyTopPx}
          box={{ widthPx: bodyPx, heightPx: heightPx - marginPx - bodyTopPx }}
        />
      )}
      <Numbers numbers={numbers} topPx={bodyTopPx} />
    </svg>
  )
}

interface MarksProps extends SlidePictureProps {
  topPx: number
  box: { widthPx: number; heightPx: number }
}

function Marks({ slide: { content }, id, shapes, topPx, box }: MarksProps) {
  if (!content.hasDrawing) return null
  const roomAt = (scale: number) => ({ widthPx: box.widthPx / scale, heightPx: box.heightPx / scale })
  const fits = (scale: number) => content.picture.heightPx(roomAt(scale).widthPx) <= roomAt(scale).heightPx
  const scale = scales.find(fits) ?? scales[scales.length - 1] ?? 1
  return (
    <g transform={`translate(${marginPx} ${topPx}) scale(${scale})`}>
      {content.picture.marks({ box: roomAt(scale), id, shapes })}
    </g>
  )
}

const numberColours = {
  subject: 'var(--align-subject)',
  other: 'var(--align-other-text)',
  both: 'var(--ink)',
}

function Numbers({ numbers, topPx }: { numbers: BriefingSlide['numbers']; topPx: number }) {
  const isLong = numbers.some(({ value }) => value.length > longest)
  const valuePx = isLong ? number.longValuePx : number.valuePx
  const xPx = widthPx - marginPx - number.widthPx
  let yPx = topPx + apartPx
  return numbers.map(({ value, label, mark }) => {
    const values = wrapped(value, { sizePx: valuePx, mostLines: 2 }, number.widthPx, 600)
    const labels = wrapped(label, { sizePx: number.labelPx, mostLines: 2 }, number.widthPx)
    const valueY = yPx + valuePx
    const labelY = valueY + (values.length - 1) * valuePx + number.linePx + 2
    yPx = labelY + (labels.length - 1) * number.linePx + number.apartPx
    return (
      <g key={label}>
        <TextLines
          lines={values}
          xPx={xPx}
          yPx={valueY}
          linePx={valuePx}
          sizePx={valuePx}
          weight={600}
          fill={mark ? numberColours[mark] : 'var(--ink)'}
        />
        <TextLines
          lines={labels}
          xPx={xPx}
          yPx={labelY}
          linePx={number.linePx}
          sizePx={number.labelPx}
          fill="var(--ink-2)"
        />
      </g>
    )
  })
}

function wrapped(
  words: string,
  { sizePx, mostLines }: { sizePx: number; mostLines: number },
  roomPx: number,
  weight: 400 | 600 = 400,
): readonly string[] {
  return words === '' ? [] : wrapText(words, { widthPx: roomPx, sizePx, mostLines, weight })
}
