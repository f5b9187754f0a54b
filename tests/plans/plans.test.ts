/**
 * One graph for all of it, since it takes seconds to load. What is measured again as the graph grows comes while Neo4j
 * still holds its plans, and what is only planned comes last.
 */
import { describe } from '@jest/globals';
import { budgetTests } from './budget.ts';
import { explainTests } from './explain.ts';
import { useGeneratedGraph } from './generated.ts';
import { linearTests } from './linear.ts';
import { rootTests } from './root.ts';
import { scaleTests } from './scale.ts';

const graph = useGeneratedGraph();

describe('budget', () => budgetTests(graph));
describe('root', () => rootTests(graph));
describe('linear', () => linearTests(graph));
describe('scale', () => scaleTests(graph));
describe('EXPLAIN', () => explainTests(graph));
