/**
 * `npm start`: the Werkstatt, a page that stands in for Excel. Builds what has changed, serves on this computer only,
 * prints the address and keeps running. PORT changes the port.
 */
import { buildWerkstatt } from './werkstatt/build';
import { startWerkstatt } from './werkstatt/server';

async function start(): Promise<void> {
  console.log('Werkstatt wird gebaut …');
  const { url } = await startWerkstatt({
    ...(await buildWerkstatt()),
    port: Number(process.env['PORT'] ?? 3000),
  });
  console.log(`Werkstatt: ${url}\nBeenden mit Strg+C.`);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
