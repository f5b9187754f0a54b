/** One graph for all of it, since it takes seconds to load. EXPLAIN comes last: by then every exception was met. */
import { describe } from '@jest/globals';
import { budgetTests } from './budget.ts';
import { explainTests } from './explain.ts';
import { useGeneratedGraph } from './generated.ts';
import { linearTests } from './linear.ts';
import { rootTests } from './root.ts';

const graph = useGeneratedGraph();

describe('budget', () => budgetTests(graph));
describe('root', () => rootTests(graph));
describe('linear', () => linearTests(graph));
describe('EXPLAIN', () => explainTests(graph));
