/** One graph for all of it, since it takes seconds to load; the part that lets it grow is the last. */
import { describe } from '@jest/globals';
import { budgetTests } from './budget.ts';
import { explainTests } from './explain.ts';
import { useGeneratedGraph } from './generated.ts';
import { rootTests } from './root.ts';
import { scaleTests } from './scale.ts';

const graph = useGeneratedGraph();

describe('budget', () => budgetTests(graph));
describe('EXPLAIN', () => explainTests(graph));
describe('root', () => rootTests(graph));
describe('scale', () => scaleTests(graph));
