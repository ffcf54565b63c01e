import { finishCommand } from '../commandResult'
import { dataCheck } from '../data/dataCheck'

finishCommand(dataCheck(process.argv.slice(2), new Date()))
