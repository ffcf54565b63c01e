import { licences } from '../../en/onDemand/files/licences'
import { onDemand } from '../onDemand'

export const licencesMessages = onDemand({ en: licences })
