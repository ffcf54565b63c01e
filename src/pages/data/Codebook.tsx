import { queryOptions, useQuery } from '@tanstack/react-query'
import { useText } from '../../ui/TextProvider'
import styles from '../shared/TextPage.module.css'
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

/** Every field of every list, made from the published schema. */
export function Codebook() {
  const { m } = useText()
  const { data: schema, isError } = useQuery(schemaQuery)
  const words = m.dataPage
  if (isError) return <p>{words.codebookFailed}</p>
  return codebookTables(schema ?? {}).map((table) => (
    <table key={table.name} className={styles.table}>
      <caption>{table.meaning ? `${table.name}: ${table.meaning}` : table.name}</caption>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.meaning}</th>
          <th scope="col">{words.values}</th>
        </tr>
      </thead>
      <tbody>
        {table.fields.map((field) => (
          <tr key={field.name}>
            <th scope="row">
              <code>{field.name}</code>
            </th>
            <td>{[field.meaning, field.isRequired ? words.required : ''].filter(Boolean).join('; ')}</td>
            <td>{field.values.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  ))
}
