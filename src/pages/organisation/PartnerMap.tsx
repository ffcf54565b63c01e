import { useMemo } from 'react'
import type { Selection } from '../../selection/select'
import { defaultView } from '../../selection/view'
import { useNear } from '../../ui/useNear'
import { ProfileMap } from '../shared/profile/ProfileMap'
import { useView } from '../shared/view/useView'
import styles from './Organisation.module.css'

/**
 * Map of an organisation's partner countries. It loads when the reader comes near, and prerendered pages leave it out:
 * the list of countries says the same.
 */
export function PartnerMap({ selection }: { selection: Selection }) {
  const [isNear, ref] = useNear()
  const { area, at } = useView().view
  const view = useMemo(
    () => ({ ...defaultView, filters: selection.filters, area, at }),
    [selection, area, at],
  )
  return (
    <div ref={ref} className={isNear ? undefined : styles.mapRoom}>
      {isNear && <ProfileMap selection={selection} view={view} />}
    </div>
  )
}
