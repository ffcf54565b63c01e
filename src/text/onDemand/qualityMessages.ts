import { quality } from '../en/onDemand/quality'
import { onDemand } from './onDemand'

export const qualityMessages = onDemand({ en: quality })
