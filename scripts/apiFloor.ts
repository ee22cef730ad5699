/** `npm run floor`: fails when `src/` uses an Excel interface above the floor without asking whether it is there. */
import { resolve } from 'node:path';
import { EXCEL_API_FLOOR } from '../src/pane/hostRefusal';
import { parseVersion } from './apiFloor/apiSet';
import { findUses } from './apiFloor/findUses';
import { programOf } from './apiFloor/programOf';

const folder = resolve(process.argv[2] ?? 'src');
const floor = parseVersion(EXCEL_API_FLOOR);
if (!floor) throw new Error(`no version: ${EXCEL_API_FLOOR}`);
const { uses, problems } = findUses(programOf(folder), folder, floor);
problems.forEach((problem) => console.error(problem));
console.log(`ExcelApi ${EXCEL_API_FLOOR}: ${uses} uses looked at, ${problems.length} above the floor.`);
// Seeing no use at all would mean that the types were not found.
if (problems.length > 0 || uses === 0) process.exitCode = 1;
