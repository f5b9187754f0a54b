import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents of the example client; `npm run codegen` first writes the Cypher catalogue and the schema. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: ['tests/http/client.ts'],
  importExtension: '.ts',
  generates: {
    'tests/http/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'getFragmentData' },
        persistedDocuments: { hashAlgorithm: 'sha256' },
      },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { Date: 'string', DateTime: 'string', URL: 'string' },
      },
    },
  },
};

export default config;
