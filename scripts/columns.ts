/** `npm run columns`: fails when a column of a table is named in more files than it should. */
import { resolve } from 'node:path';
import { sourcesIn } from './check/sources';
import { columnUses } from './columns/columnUses';
import { MOST_FILES, overLimit } from './columns/limit';

const folder = resolve('.');
const files = ['src', 'scripts'].flatMap((name) => sourcesIn(resolve(name)));
const uses = columnUses(folder, files);
const problems = overLimit(uses);
problems.forEach((problem) => console.error(problem));
const within = uses.filter((each) => each.files.length <= MOST_FILES).length;
console.log(`${uses.length} columns, ${within} of them named in at most ${MOST_FILES} files.`);
// Seeing no column at all would mean that the definitions were not found.
if (problems.length > 0 || uses.length === 0) process.exitCode = 1;
