// One project a suite (docs: README, "Tests"); only unit/ and lint/ run without a database.
const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
  ],
};
const project = (name, more = {}) => ({
  displayName: name,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  extensionsToTreatAsEsm: ['.ts'],
  transform,
  ...more,
});
const neo4j = {
  globalSetup: '<rootDir>/tests/support/setup.ts',
  globalTeardown: '<rootDir>/tests/support/teardown.ts',
};

export default {
  testTimeout: 60_000,
  ci: true,
  projects: [
    project('unit'),
    project('lint'),
    project('plans', neo4j),
    project('questions', neo4j),
    project('http', neo4j),
    project('browser', neo4j),
  ],
};
