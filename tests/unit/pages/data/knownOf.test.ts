import { expect, it } from 'vitest'
import { noHistory } from '../../../../src/dataset/checks/idHistory'
import { emptyChange, fieldsOf, recordOf } from '../../../../src/pages/data/add/change/typedChange'
import { knownOf } from '../../../../src/pages/data/add/knownOf'
import { testDataset } from '../../testDataset'

it('only fields that are written in the data folder can be corrected', () => {
  const dataset = testDataset([{ id: 'first', confidence: 'low', evidenceKind: 'primary' }])
  const records = new Map([['first', { doubt: 'One page.', confidenceReason: { code: 'doubt' } as const }]])
  const known = knownOf(dataset, { publishers: [], sources: new Map(), records }, noHistory)
  const fields = [...fieldsOf(recordOf({ ...emptyChange, record: 'first' }, known) ?? {}).keys()]
  expect(fields).toContain('doubt')
  expect(fields.filter((field) => /^(confidence|evidenceKind)/.test(field))).toEqual([])
})
