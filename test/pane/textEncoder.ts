/** Gives jsdom the TextEncoder and the TextDecoder that every browser has. Imported for its effect only. */
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder });
