import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/**
 * Jest's environment of Node, whose global object is a plain one: jest's own is a Proxy, and every name such as `Map`
 * or `JSON` that a test or the product uses is looked up through it, which takes longer than the work (an import of
 * records: 26 s, and 15 s so).
 */
export default class PlainGlobals extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
  }
}
