/** The tour: the tabs of a first visit, to be run from left to right. An operation's name is its tab's title. */
export interface StarterTab {
  readonly name: string
  readonly query: string
}

export const starterTabs: StarterTab[] = [
  {
    name: 'CreateAliases',
    query: `# 1. Create aliases: clients say "smart",
# LiteLLM hears "openai/gpt-4".
# Type the API key above, then press Ctrl-Enter.
mutation CreateAliases {
  smart: createModelAlias(
    input: {
      name: "smart"
      litellmModel: "openai/gpt-4"
      description: "Best answers, for hard questions"
      reason: "First aliases of the tour"
    }
  ) {
    modelAlias {
      name
      litellmModel
      provider
      version
    }
    position
  }
  fast: createModelAlias(
    input: {
      name: "fast"
      litellmModel: "openai/gpt-3.5-turbo"
      description: "Quick answers, for simple tasks"
      reason: "First aliases of the tour"
    }
  ) {
    modelAlias {
      name
      litellmModel
      provider
      version
    }
    position
  }
}
`,
  },
  {
    name: 'GroupOrganizationTeam',
    query: `# 2. Group, organization, team:
# a team may use the aliases of its groups.
# The fields of a mutation run in order,
# so each can build on the one above it.
mutation GroupOrganizationTeam {
  createAccessGroup(
    input: {
      name: "starter-models"
      description: "Models of the starter plan"
      modelAliases: ["smart", "fast"]
    }
  ) {
    accessGroup {
      name
      modelCount
    }
  }
  createOrganization(
    input: { organizationId: "org_newclient", name: "New Client Inc" }
  ) {
    organization {
      organizationId
      name
    }
  }
  createTeam(
    input: {
      organizationId: "org_newclient"
      teamId: "newclient-prod"
      teamAlias: "Production"
      accessGroups: ["starter-models"]
      creditsAllocated: "1000"
      reason: "New client signed"
    }
  ) {
    team {
      teamId
      status
      credits {
        allocated
        remaining
      }
      modelAliases {
        name
      }
    }
    position
  }
}
`,
  },
  {
    name: 'Resolve',
    query: `# 3. Resolve: which model does this team get,
# and which group grants it?
query Resolve {
  resolveModel(teamId: "newclient-prod", alias: "smart") {
    alias
    litellmModel
    provider
    grantedBy
    position
  }
}
`,
  },
  {
    name: 'SwitchProvider',
    query: `# 4. Switch provider: clients go on saying "smart".
mutation SwitchProvider {
  switchProvider(
    input: {
      alias: "smart"
      litellmModel: "anthropic/claude-3-opus-20240229"
      reason: "Better answers on long documents"
    }
  ) {
    modelAlias {
      name
      litellmModel
      version
    }
    events {
      position
      type
      summary
    }
  }
}
`,
  },
  {
    name: 'WhoSwitchedWhat',
    query: `# 5. Who switched what, when and why.
query WhoSwitchedWhat {
  providerSwitches(filter: { alias: "smart" }) {
    nodes {
      at
      from
      to
      actor {
        name
      }
      reason
    }
  }
}
`,
  },
  {
    name: 'History',
    query: `# 6. History: every change of one alias,
# field by field.
query History {
  modelAlias(name: "smart") {
    history(first: 20) {
      nodes {
        position
        recordedAt
        type
        actor {
          name
        }
        reason
        summary
        changes {
          field
          before
          after
        }
      }
    }
  }
}
`,
  },
  {
    name: 'LiveTail',
    query: `# 7. Live tail: the whole log, and then
# every change as it is recorded.
# Switch an alias in another tab or window.
subscription LiveTail {
  auditEvents(after: "0") {
    position
    recordedAt
    type
    summary
  }
}
`,
  },
]
