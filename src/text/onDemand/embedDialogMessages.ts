import { embedDialog } from '../en/onDemand/embedDialog'
import { onDemand } from './onDemand'

export const embedDialogMessages = onDemand({ en: embedDialog })
