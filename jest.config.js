// One project a suite (docs: README, "Tests"). Those with a global set-up find a Neo4j for each of the two workers.
const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
  ],
};
export const project = (name, more = {}) => ({
  displayName: name,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: '<rootDir>/tests/support/environment.js',
  transform,
  ...more,
});
export const shared = {
  globalSetup: '<rootDir>/tests/support/setup.ts',
  globalTeardown: '<rootDir>/tests/support/teardown.ts',
};

export const common = {
  testTimeout: 60_000,
  ci: true,
  maxWorkers: process.env.NEO4J_TEST_URI ? 1 : 2, // a given server is one
  testSequencer: '<rootDir>/tests/support/sequencer.js',
  workerGracefulExitTimeout: 5_000,
};

export default {
  ...common,
  projects: [
    project('unit'),
    project('lint'),
    project('neo4j'),
    project('questions', shared),
    project('http', shared),
    project('browser', shared),
  ],
};
