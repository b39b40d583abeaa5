const IMPACT = `{ teamsAffected teams(first: 20) { nodes { teamId teamAlias } } accessGroups { name }
  callsPerDay costPerDayNow costPerDayAfter warnings }`

export const PREVIEW_SWITCH = `query ($alias: String!, $litellmModel: String!) {
  impact: previewSwitch(alias: $alias, litellmModel: $litellmModel) ${IMPACT} }`

export const PREVIEW_DELETE = `query ($alias: String!) { impact: previewDelete(alias: $alias) ${IMPACT} }`
