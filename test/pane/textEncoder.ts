/** Gives jsdom the TextEncoder that every browser has. Imported for its effect only. */
import { TextEncoder } from 'node:util';

Object.assign(globalThis, { TextEncoder });
