import { fieldForm } from '../../../../dataset/draft/change/typedValue'
import { addRecordMessages } from '../../../../text/onDemand/addRecordMessages'
import { useText } from '../../../../ui/TextProvider'
import styles from '../AddRecordForm.module.css'
import { useForm } from '../FormContext'
import { TextField } from '../fields/fields'
import { Rows } from '../fields/Rows'
import { SectionLegend } from '../fields/SectionLegend'
import { emptyCorrection, fieldsOf, recordOf, type TypedChange } from './typedChange'

/** Fields to correct, each with the value that it has now. */
export function CorrectionFields() {
  const words = addRecordMessages(useText())
  const { change } = words
  const { typed, known, idOf } = useForm<TypedChange>()
  const record = recordOf(typed, known)
  const fields = record ? fieldsOf(record) : new Map<string, string>()
  const list = idOf('fields')
  const hintOf = (field: string) => {
    const form = fieldForm('agreements', field)
    if (!record || form === 'unknown') return undefined
    const parts = [...fields.keys()].filter((name) => name.startsWith(`${field}.`))
    if (parts.length > 0) return change.partsNow(parts)
    return change.valueNow(fields.get(field), form === 'removable')
  }
  return (
    <fieldset className={styles.section}>
      <SectionLegend title={change.sections.corrections} isOptional />
      <datalist id={list}>
        {[...fields].map(([field, value]) => (
          <option key={field} value={field} label={value} />
        ))}
      </datalist>
      <Rows
        path="corrections"
        empty={emptyCorrection}
        first="field"
        nameOf={change.correction}
        addLabel={change.addCorrection}
      >
        {(path) => {
          const field = typed.corrections[Number(path.split('.')[1])]?.field?.trim() ?? ''
          return (
            <>
              <TextField path={`${path}.field`} list={list} hint={change.fieldHint} />
              <TextField
                path={`${path}.value`}
                hint={field === '' ? undefined : hintOf(field)}
                isOptional
                isWide
              />
            </>
          )
        }}
      </Rows>
    </fieldset>
  )
}
