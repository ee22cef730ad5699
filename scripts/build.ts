/** `npm run build`: builds the pane into dist/, and says what it consists of. */
import { buildPane } from './werkstatt/build';

buildPane().then(
  (report) => console.log(report),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
