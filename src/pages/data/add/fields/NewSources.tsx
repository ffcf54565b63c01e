import { sourceKinds } from '../../../../dataset/vocabulary'
import { addRecordMessages } from '../../../../text/onDemand/addRecordMessages'
import { useText } from '../../../../ui/TextProvider'
import { useForm } from '../FormContext'
import { emptySource } from '../typedDraft'
import { TextField, WordField } from './fields'
import { Rows } from './Rows'

/** Fields of the new sources that come with a draft. */
export function NewSources() {
  const text = useText()
  const { m } = text
  const words = addRecordMessages(text)
  const { idOf } = useForm()
  return (
    <Rows
      path="sources"
      empty={emptySource}
      first="url"
      nameOf={words.newSource}
      addLabel={words.add.newSource}
    >
      {(path) => (
        <>
          <TextField path={`${path}.url`} isWide />
          <TextField path={`${path}.title`} isWide />
          <TextField path={`${path}.publisher`} hint={words.hints.publisher} />
          <WordField
            path={`${path}.kind`}
            words={sourceKinds.map((word) => [word, m.words.sourceKind[word]])}
            isOptional
          />
          <TextField path={`${path}.published`} hint={words.hints.published} isOptional />
          <TextField path={`${path}.language`} hint={words.hints.language} />
          <TextField
            path={`${path}.writer`}
            list={idOf('organisations')}
            hint={words.hints.writer}
            isOptional
          />
        </>
      )}
    </Rows>
  )
}
