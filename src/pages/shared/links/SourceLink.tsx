import type { Source } from '../../../dataset/schema'

interface SourceLinkProps {
  source: Pick<Source, 'url' | 'title' | 'language'>
  /** Whether the page shows the address itself; otherwise print lists it among its notes. */
  hasAddress?: boolean
}

/** The title of a source, in its language, as a link that opens its page in a new tab. */
export function SourceLink({ source, hasAddress = false }: SourceLinkProps) {
  return (
    <a
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      lang={source.language}
      dir="auto"
      data-printed={hasAddress ? '' : undefined}
    >
      {source.title}
    </a>
  )
}
