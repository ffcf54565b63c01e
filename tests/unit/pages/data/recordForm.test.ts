import { expect, it } from 'vitest'
import { recordForm } from '../../../../src/pages/data/add/recordForm'
import { draftOf, emptyDraft } from '../../../../src/pages/data/add/typedDraft'
import { createText } from '../../../../src/text/text'

const empty = emptyDraft('CHN')

it('says who signed for a government, how long a paper runs, what shows the status, and the pages of events', () => {
  const { agreement } = draftOf({
    ...empty,
    agreement: {
      ...empty.agreement,
      until: '2029',
      parties: [
        { country: 'CHN', organisation: '', role: 'partner', described: '', actsFor: '' },
        { country: 'PAK', organisation: 'suparco', role: 'partner', described: '', actsFor: 'state' },
      ],
      milestones: [{ date: '2024-05', text: 'A review.', source: 'own https://example.org/page' }],
      evidence: { act: '', date: '', parties: '', status: 'own' },
    },
  })
  expect(agreement).toMatchObject({
    until: '2029',
    parties: [
      { country: 'CHN', role: 'partner' },
      { country: 'PAK', organisation: 'suparco', role: 'partner', actsFor: 'state' },
    ],
    milestones: [{ date: '2024-05', text: 'A review.', sources: ['own', 'https://example.org/page'] }],
    evidence: { status: ['own'] },
  })
})

it('an untouched form leaves out what is optional', () => {
  const { agreement } = draftOf(empty)
  for (const field of ['until', 'ended', 'evidence', 'milestones', 'site', 'doubt', 'note', 'id'])
    expect(agreement).not.toHaveProperty(field)
})

it('every field has a control, so that a problem is shown where it is', () => {
  const typed = {
    ...empty,
    agreement: { ...empty.agreement, milestones: [{ date: '', text: '', source: '' }] },
  }
  const paths = recordForm.controlsOf(typed, createText()).map(({ path }) => path)
  expect(paths).toEqual(
    expect.arrayContaining([
      'agreement.until',
      'agreement.parties.1.actsFor',
      'agreement.evidence.status',
      'agreement.milestones.0.source',
    ]),
  )
})

it.each([
  ['an end', { status: 'ended' }, 'ended'],
  ['the day of an end', { ended: '2024' }, 'ended'],
  ['a site', { site: { name: 'Dome', type: '', lat: '', lon: '' } }, 'site'],
])('asks which source shows %s, and only then', (_name, fields, fact) => {
  const evidence = { ...empty.agreement.evidence, [fact]: 'own' }
  const typed = { ...empty, agreement: { ...empty.agreement, ...fields, evidence } }
  const path = `agreement.evidence.${fact}`
  expect(recordForm.controlsOf(typed, createText())).toContainEqual(expect.objectContaining({ path }))
  expect(draftOf(typed).agreement).toMatchObject({ evidence: { [fact]: ['own'] } })
  expect(recordForm.controlsOf(empty, createText())).not.toContainEqual(expect.objectContaining({ path }))
  expect(draftOf({ ...empty, agreement: { ...empty.agreement, evidence } }).agreement).not.toHaveProperty(
    `evidence.${fact}`,
  )
})
