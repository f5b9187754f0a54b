import Sequencer from '@jest/test-sequencer';

/** What takes longest comes first, so that no worker is left with it when the other has nothing to do any more. */
const LONG = ['plans', 'scale', 'neo4j', 'browser', 'http', 'questions', 'lint', 'unit'];
const rank = ({ context }) => LONG.indexOf(context.config.displayName.name);

export default class LongFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
}
