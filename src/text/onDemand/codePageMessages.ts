import { codePage } from '../en/onDemand/codePage'
import { onDemand } from './onDemand'

export const codePageMessages = onDemand({ en: codePage })
