import { saveSheet } from '../../en/onDemand/files/saveSheet'
import { onDemand } from '../onDemand'

export const saveSheetMessages = onDemand({ en: saveSheet })
