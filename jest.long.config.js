// What takes minutes: every statement before Neo4j's analyser and planner, large graphs, servers that are killed: `npm run test:long`.
import { common, project, shared } from './jest.config.js';

export default { ...common, projects: [project('plans', shared), project('scale', shared)] };
