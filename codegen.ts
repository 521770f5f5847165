import type { CodegenConfig } from '@graphql-codegen/cli';

// Types for the operations that the tests send: a test that asks for a field that is not there does not compile.
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['test/**/*.ts', '!test/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    'test/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        importExtension: '.ts',
        useTypeImports: true,
        enumsAsTypes: true,
        documentMode: 'string',
        scalars: { DateTime: 'string', EmailAddress: 'string', URL: 'string' },
      },
    },
  },
};

export default config;
