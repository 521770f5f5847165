// What Hive Gateway's graph is composed of, offline: the contract of the upstream, as it is.
import { defineConfig } from '@graphql-mesh/compose-cli';
import { loadOpenAPISubgraph } from '@omnigraph/openapi';

export const composeConfig = defineConfig({
  subgraphs: [
    {
      sourceHandler: loadOpenAPISubgraph('tempmail', {
        source: '../upstream/openapi.yaml',
        endpoint: '{env.UPSTREAM_URL}',
        operationHeaders: { authorization: '{context.headers.authorization}' },
      }),
    },
  ],
});
