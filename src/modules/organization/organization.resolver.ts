import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AuditEventConnection } from '../../graphql/audit-event.ts'
import { type CommandInput, entityAfter, given, outcome, submit } from '../../graphql/command-input.ts'
import { keyRange, PageArgs, pageOf } from '../../graphql/connection.ts'
import { historyPage } from '../../graphql/history.ts'
import { asOf, PointInTime } from '../../graphql/point-in-time.ts'
import { present } from '../../graphql/present.ts'
import { Changes, Reads } from '../../graphql/roles.ts'
import type { RequestContext } from '../../graphql/services.ts'
import type { OrganizationCommand } from './organization.commands.ts'
import { CreateOrganizationInput, OrganizationsArgs, UpdateOrganizationInput } from './organization.inputs.ts'
import { countOrganizations, organizationById, organizationPage } from './organization.queries.ts'
import { Organization, OrganizationConnection, OrganizationPayload, toOrganization } from './organization.types.ts'

const KIND = 'Organization'

@Resolver(() => Organization)
export class OrganizationResolver {
  @Reads()
  @Query(() => Organization, { nullable: true, description: 'One organization by its id; null when there is none.' })
  async organization(
    @Arg('organizationId', () => String, { description: 'The organization.' }) organizationId: string,
    @Arg('at', () => PointInTime, { nullable: true, description: 'The moment to show; now unless told.' }) at: PointInTime | null,
    @Ctx() context: RequestContext,
  ): Promise<Organization | null> {
    return (await organizationById(context, { key: organizationId, asOf: await asOf(context, at) })) ?? null
  }

  @Reads()
  @Query(() => OrganizationConnection, { description: 'Organizations in the order of their ids.' })
  async organizations(
    @Args(() => OrganizationsArgs) args: OrganizationsArgs,
    @Ctx() context: RequestContext,
  ): Promise<OrganizationConnection> {
    const { db } = context.services
    const search = given(args.search)
    const moment = await asOf(context, args.at)
    const range = keyRange<string>(KIND, args)
    return pageOf(KIND, range, await organizationPage(db, search, range, moment), {
      keyOf: (row) => row.organization_id,
      toNode: (row) => toOrganization(row, moment),
      count: () => countOrganizations(db, search, moment),
    })
  }

  @Changes()
  @Mutation(() => OrganizationPayload, { description: 'Makes a new organization.' })
  createOrganization(
    @Arg('input', () => CreateOrganizationInput, { description: 'The new organization.' }) input: CreateOrganizationInput,
    @Ctx() context: RequestContext,
  ): Promise<OrganizationPayload> {
    const data = { name: input.name, metadata: input.metadata ?? null }
    return change(context, 'createOrganization', input, { type: 'CreateOrganization', key: input.organizationId, data })
  }

  @Changes()
  @Mutation(() => OrganizationPayload, { description: "Changes an organization's name or metadata." })
  updateOrganization(
    @Arg('input', () => UpdateOrganizationInput, { description: 'The organization and its changes.' }) input: UpdateOrganizationInput,
    @Ctx() context: RequestContext,
  ): Promise<OrganizationPayload> {
    const { organizationId: key, expectedVersion, name, metadata } = input
    const data = { ...present({ name }), ...(metadata === undefined ? {} : { metadata }) }
    return change(context, 'updateOrganization', input, { type: 'UpdateOrganization', key, data, expectedVersion: given(expectedVersion) })
  }

  @FieldResolver(() => AuditEventConnection, {
    description: 'Everything that concerned this organization, the newest first; its teams coming and going included.',
  })
  history(@Root() organization: Organization, @Args(() => PageArgs) args: PageArgs, @Ctx() context: RequestContext) {
    return historyPage(context, { type: KIND, key: organization.organizationId }, organization.asOf, args)
  }
}

async function change(
  context: RequestContext,
  operation: string,
  input: CommandInput,
  command: OrganizationCommand,
): Promise<OrganizationPayload> {
  const result = await submit(context, operation, input, [command])
  return { ...outcome(context, result), organization: await entityAfter(context, organizationById, command.key, result) }
}
