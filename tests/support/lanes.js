import TestRunner from 'jest-runner';

/**
 * Runs two lanes of test files side by side: those of the projects that share the run's Neo4j one after the other,
 * and in a process of its own what needs none. One lane alone with `--runInBand`.
 */
export default class Lanes extends TestRunner {
  constructor(config, context) {
    super({ ...config, maxWorkers: 1 }, context);
  }

  async runTests(tests, watcher, { serial }) {
    const lanes = Object.groupBy(tests, ({ context }) =>
      serial || context.config.globalSetup ? 'shared' : 'own',
    );
    await Promise.all(
      Object.entries(lanes).map(([lane, files]) =>
        super.runTests(files, watcher, { serial: lane === 'shared' }),
      ),
    );
  }
}
