import type { Slice } from '../../slice.ts'
import { CreditsResolver, CreditTransactionsResolver } from './credits.resolver.ts'
import { spentCredits } from './spent-credits.ts'
import {
  AliasUsageResolver,
  OrganizationUsageResolver,
  RecordUsageResolver,
  SwitchUsageResolver,
  TeamUsageResolver,
} from './usage.resolver.ts'
import { UsageDaysResolver } from './usage-days.ts'

export const usageSlice: Slice = {
  name: 'usage',
  resolvers: [
    RecordUsageResolver,
    AliasUsageResolver,
    TeamUsageResolver,
    OrganizationUsageResolver,
    SwitchUsageResolver,
    UsageDaysResolver,
    CreditsResolver,
    CreditTransactionsResolver,
  ],
  eventTypes: [],
  vetoRevert: spentCredits,
}
