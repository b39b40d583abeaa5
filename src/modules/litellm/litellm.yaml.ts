import { Document, type Scalar, type ScalarTag } from 'yaml'
import type { ModelList, ServedAliases } from './litellm.models.ts'
import { modelList } from './litellm.models.ts'
import { PerToken } from './litellm.price.ts'

const decimal: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  identify: (value) => value instanceof PerToken,
  resolve: (text) => text,
  stringify: ({ value }: Scalar) => (value as PerToken).text,
}

/** A `litellm_config.yaml` that LiteLLM's proxy takes as it is; the same for the same moment of the same log. */
export function litellmConfigYaml(served: ServedAliases): string {
  const list = modelList(served)
  // LiteLLM reads YAML 1.1, where `on`, `1e3` and `12:30` unquoted are no texts: all texts are quoted.
  const document = new Document({ model_list: list.models }, { customTags: (tags) => [decimal, ...tags], aliasDuplicateObjects: false })
  document.commentBefore = heading(served, list)
  return document.toString({ defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })
}

function heading({ position, log, aliases, providers }: ServedAliases, { leftOut }: ModelList): string {
  const lines = [
    `Switchbook: LiteLLM models as of position ${position} of log ${log}.`,
    `Active aliases: ${aliases.length - leftOut.length}. Providers: ${providers.length}, each as a wildcard, since the client path asks for provider/model.`,
    'Keys and endpoints are references to environment variables of LiteLLM; what is unset is left to its own defaults.',
    ...leftOut.map((name) => `Left out: alias ${name}, whose name is that of a model.`),
  ]
  return lines.map((line) => ` ${line}`).join('\n')
}
