import { registerEnumType } from 'type-graphql'

export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Which way a list runs.',
  valuesConfig: {
    ASC: { description: 'The oldest first; the least, or from A to Z, where it is not sorted by time.' },
    DESC: { description: 'The newest first; the most, or from Z to A, where it is not sorted by time.' },
  },
})
