/** Some records with their masks, in the first `length` places. */
export interface RecordList {
  records: Uint32Array
  masks: Uint16Array
  length: number
}

/** An empty list with room for this many records. */
export function createRecordList(size: number): RecordList {
  return { records: new Uint32Array(size), masks: new Uint16Array(size), length: 0 }
}
