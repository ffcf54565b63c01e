import { queryOptions, useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { dataPageMessages } from '../../text/onDemand/dataPageMessages'
import { useText } from '../../ui/TextProvider'
import styles from '../shared/page/TextPage.module.css'
import { codebookTables } from './codebookTables'

const schemaQuery = queryOptions({
  queryKey: ['schema'],
  queryFn: async ({ signal }): Promise<unknown> => {
    const response = await fetch(`${import.meta.env.BASE_URL}data/schema.json`, { signal })
    if (!response.ok) throw new Error(String(response.status))
    return response.json()
  },
  staleTime: Number.POSITIVE_INFINITY,
})

/** Codebook of all fields, generated from the published JSON Schema. */
export function Codebook() {
  const { data: schema, isError } = useQuery(schemaQuery)
  const words = dataPageMessages(useText())
  if (isError) return <p>{words.codebookFailed}</p>
  return codebookTables(schema ?? {}).map((table) => (
    <table key={table.name} className={styles.table}>
      <caption>{table.meaning ? `${table.name}: ${table.meaning}` : table.name}</caption>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {table.fields.map((field) => (
          <tr key={field.name}>
            <th scope="row">
              <FieldName name={field.name} />
            </th>
            <td>
              {field.meaning}
              {!field.isRequired && <span className={styles.quiet}> {words.optional}</span>}
              {field.values.length > 0 && <p className={styles.quiet}>{words.oneOf(field.values)}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ))
}

/** Allows a line break after each dot of a name such as `date.value`. */
function FieldName({ name }: { name: string }) {
  const parts = name.split('.')
  return (
    <code>
      {parts.map((part, position) => (
        <Fragment key={part}>
          {position > 0 && <wbr />}
          {position < parts.length - 1 ? `${part}.` : part}
        </Fragment>
      ))}
    </code>
  )
}
