import { Link } from '@tanstack/react-router'
import { encodeView } from '../../../selection/address/address'
import type { Filters } from '../../../selection/filters'
import { defaultView } from '../../../selection/view'
import { downloadsMessages } from '../../../text/onDemand/files/downloadsMessages'
import { useText } from '../../../ui/TextProvider'
import { useView } from '../view/useView'
import styles from './Downloads.module.css'

/** A view, with its name if a page has several. */
export interface CodedView {
  name: string | null
  filters: Filters
}

/** In a menu of downloads: links to views as code. There are none for own data, which no code could fetch. */
export function CodeLinks({ views }: { views: readonly CodedView[] }) {
  const words = downloadsMessages(useText())
  const { view, selection } = useView()
  if (selection.dataset.own !== null) return null
  return (
    <ul className={`${styles.list} ${styles.part}`}>
      {views.map(({ name, filters }, position) => (
        <li key={name}>
          <Link to="/data/code" search={encodeView({ ...defaultView, filters, theme: view.theme })}>
            {name === null ? words.code : words.codeFor(name)}
          </Link>
          {position === views.length - 1 && <p>{words.codeNote}</p>}
        </li>
      ))}
    </ul>
  )
}
