// What takes large graphs and the official importer, minutes of them: `npm run test:scale`.
import { common, project, shared } from './jest.config.js';

export default { ...common, projects: [project('scale', shared)] };
