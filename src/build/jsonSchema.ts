import { z } from 'zod'
import { datasetSchema } from '../dataset/schema'

/** The schema of the compiled dataset as JSON Schema 2020-12, from the one schema in `src/dataset`. */
export function jsonSchema(): unknown {
  return z.toJSONSchema(datasetSchema, { target: 'draft-2020-12' })
}
