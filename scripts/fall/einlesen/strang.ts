/** A thread that reads Fallmappen; `liesAlle` starts it. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Leseauftrag, liesReihum } from './reihum';

void liesReihum(workerData as Leseauftrag, (gelesene) => parentPort?.postMessage(gelesene));
