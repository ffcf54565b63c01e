/** Paths on a 16 px square, drawn with a 1.5 px round stroke. */
const paths = {
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  close: 'M4 4l8 8M12 4l-8 8',
  share: 'M6.5 3.5H3.5v9h9v-3M9.5 2.5h4v4M13 3L7.5 8.5',
  check: 'M3 8.5l3.2 3L13 4.5',
  menu: 'M2 4h12M2 8h12M2 12h12',
  cite: 'M6.500 4Q3 5 3 9v3h3.500v-3H3M13 4Q9.500 5 9.500 9v3h3.500v-3h-3.500',
  add: 'M8 3v10M3 8h10',
  grip: 'M6 3.500h.01M10 3.500h.01M6 8h.01M10 8h.01M6 12.500h.01M10 12.500h.01',
  exclude: 'M8 13.500A5.500 5.500 0 1 0 8 2.500a5.500 5.500 0 0 0 0 11ZM4.200 11.800l7.600-7.600',
  bookmark: 'M4.500 2.500h7v11L8 10.500l-3.500 3Z',
  feed: 'M3.500 3a9.500 9.500 0 0 1 9.500 9.500M3.500 7.500a5 5 0 0 1 5 5M3.500 12.500h.01',
  save: 'M8 2.500v7M5 7l3 3 3-3M3 13h10',
} as const

export type IconName = keyof typeof paths | 'theme' | 'play' | 'pause'

/** A 16 px decorative icon: the control around it carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {name === 'theme' && (
        <>
          <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 2.500a5.500 5.500 0 0 1 0 11Z" fill="currentColor" />
        </>
      )}
      {name === 'play' && <path d="M5 3.500v9l7.500-4.500Z" fill="currentColor" />}
      {name === 'pause' && <path d="M4.500 3.500h2.500v9H4.500ZM9 3.500h2.500v9H9Z" fill="currentColor" />}
      {name in paths && (
        <path
          d={paths[name as keyof typeof paths]}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  )
}
