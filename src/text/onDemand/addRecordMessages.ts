import { addRecord } from '../en/onDemand/addRecord'
import { onDemand } from './onDemand'

export const addRecordMessages = onDemand({ en: addRecord })
