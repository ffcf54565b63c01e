import type { Membership } from '../../../../src/dataset/schema'
import { noFilters } from '../../../../src/selection/filters'
import { select } from '../../../../src/selection/select'
import { partiesWith, testDataset } from '../../testDataset'
import { contextOf } from '../contentOf'

/** A map coloured by alignment: Pakistan on the subject's side, France on the other, Brazil on both, Egypt on neither. */
export function coalitionContext() {
  const memberships: Partial<Membership>[] = [{ country: 'BRA' }, { country: 'FRA', joined: '2022-06' }]
  const dataset = testDataset(
    [
      { id: 'a', parties: partiesWith('PAK', 'BRA') },
      { id: 'low', parties: partiesWith('EGY'), confidence: 'low' },
    ],
    memberships,
  )
  return contextOf(select(dataset, noFilters), { color: 'alignment' })
}
