// What takes real records, minutes of them: `npm run test:data`.
import { common, project, shared } from './jest.config.js';

export default { ...common, projects: [project('data', shared)] };
