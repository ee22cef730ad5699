/**
 * jsdom runs in a realm of its own, whose byte arrays are not those that Node's files and WebAssembly speak of.
 * Gives the realm Node's. Imported for its effect only, before anything else.
 */
import { TextDecoder, TextEncoder } from 'node:util';

const Bytes = Object.getPrototypeOf(Buffer) as Uint8ArrayConstructor;

Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  Uint8Array: Bytes,
  ArrayBuffer: Buffer.alloc(1).buffer.constructor,
});
