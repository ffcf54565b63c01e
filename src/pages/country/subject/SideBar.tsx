import type { ReactNode } from 'react'
import { useText } from '../../../ui/TextProvider'
import bars from '../../shared/profile/Bars.module.css'

interface SideBarProps {
  count: number
  /** Count of the longest bar. */
  most: number
  colour: string
  /** The name, with its link if it has one. */
  children: ReactNode
}

/** A row of bars on the subject's page: name, bar, count. */
export function SideBar({ count, most, colour, children }: SideBarProps) {
  const { f } = useText()
  return (
    <li className={bars.row}>
      <span className={bars.name}>{children}</span>
      <span className={bars.track}>
        <span className={bars.bar} style={{ inlineSize: `${(count / most) * 100}%`, background: colour }} />
      </span>
      <span className={bars.value}>{f.number(count)}</span>
    </li>
  )
}
