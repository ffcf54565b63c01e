/** A field of the codebook. */
interface CodebookField {
  name: string
  isRequired: boolean
  meaning: string
  /** Allowed values; empty if any text is allowed. */
  values: readonly string[]
}

export interface CodebookTable {
  name: string
  meaning: string
  fields: readonly CodebookField[]
}

interface SchemaNode {
  description?: string
  enum?: unknown[]
  items?: SchemaNode
  properties?: Record<string, SchemaNode>
  required?: string[]
}

/** Converts the JSON Schema of the dataset into a table per list, with a row per field. */
export function codebookTables(schema: unknown): readonly CodebookTable[] {
  const { properties = {} } = schema as SchemaNode
  return Object.entries(properties).flatMap(([name, list]) => {
    const record = list.items ?? list
    if (!record.properties) return []
    return [{ name, meaning: record.description ?? '', fields: fieldsOf(record, '') }]
  })
}

/** Returns the fields of a record; nested fields follow their parent, as `date.value`. */
function fieldsOf({ properties = {}, required = [] }: SchemaNode, prefix: string): CodebookField[] {
  return Object.entries(properties).flatMap(([field, node]) => {
    const name = prefix + field
    return [
      {
        name,
        isRequired: required.includes(field),
        meaning: node.description ?? '',
        values: (node.enum ?? node.items?.enum ?? []).map(String),
      },
      ...fieldsOf(node.items ?? node, `${name}.`),
    ]
  })
}
