export { ScheduleRunner } from './schedule.runner.ts'
