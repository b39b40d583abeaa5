import { changing } from '../change.ts'

const SCHEDULED = 'id alias litellmModel at status problem actor { id name kind } reason'

export const SCHEDULED_SWITCHES = `query ($alias: String) { nodes: scheduledSwitches(alias: $alias) { ${SCHEDULED} } }`

const ANSWER = `scheduledSwitch { ${SCHEDULED} }`
export const SCHEDULE_SWITCH = changing('scheduleSwitch', 'ScheduleSwitchInput', ANSWER)
export const CANCEL_SWITCH = changing('cancelScheduledSwitch', 'CancelScheduledSwitchInput', ANSWER)
