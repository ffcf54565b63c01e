import { addRecordMessages } from '../../../../text/onDemand/addRecordMessages'
import { useText } from '../../../../ui/TextProvider'
import { emptyMilestone } from '../typedDraft'
import { TextField, WordField } from './fields'
import { useSourceList } from './KnownSources'
import { Rows } from './Rows'

/** Fields of the events that are added, each with the sources that show it. `path`: that of the list of events. */
export function MilestoneFields({ path: list }: { path: string }) {
  const words = addRecordMessages(useText())
  const sources = useSourceList()
  return (
    <Rows
      path={list}
      empty={emptyMilestone}
      first="date"
      nameOf={words.milestone}
      addLabel={words.add.milestone}
    >
      {(path) => (
        <>
          <TextField path={`${path}.date`} hint={words.hints.date} />
          <WordField
            path={`${path}.planned`}
            empty={words.hasHappened}
            words={[['yes', words.isPlanned]]}
            hint={words.hints.planned}
          />
          <TextField path={`${path}.text`} isWide />
          <TextField path={`${path}.source`} list={sources} hint={words.change.milestoneSourceHint} isWide />
        </>
      )}
    </Rows>
  )
}
