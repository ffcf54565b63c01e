import type { ReactNode } from 'react'
import type { PictureBox } from '../contract/chart'

/** The marks of a picture inside a page, with the fonts and colours of the page. */
export function InlinePicture({ box, children }: { box: PictureBox; children: ReactNode }) {
  return (
    <svg
      width={box.widthPx}
      height={box.heightPx}
      viewBox={`0 0 ${box.widthPx} ${box.heightPx}`}
      style={{ display: 'block' }}
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}
