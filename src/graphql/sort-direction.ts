import { registerEnumType } from 'type-graphql'

export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Which way a list of events runs.',
  valuesConfig: { ASC: { description: 'The oldest first.' }, DESC: { description: 'The newest first.' } },
})
