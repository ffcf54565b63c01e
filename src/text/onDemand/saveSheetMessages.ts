import { saveSheet } from '../en/onDemand/saveSheet'
import { onDemand } from './onDemand'

export const saveSheetMessages = onDemand({ en: saveSheet })
