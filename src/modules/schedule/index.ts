export { runSchedule } from './schedule.runner.ts'
