export { type Difference, difference, sorted, VIEWS } from './diff.fields.ts'
