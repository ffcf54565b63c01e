import { licences } from '../en/onDemand/licences'
import { onDemand } from './onDemand'

export const licencesMessages = onDemand({ en: licences })
