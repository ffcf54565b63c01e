import { dataPage } from '../en/onDemand/dataPage'
import { onDemand } from './onDemand'

export const dataPageMessages = onDemand({ en: dataPage })
