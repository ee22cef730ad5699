/**
 * jsdom runs in a realm of its own, whose byte arrays are not those that Node's files, WebAssembly and cryptography speak
 * of, and it has no cryptography worth the name. Gives the realm Node's, with few rounds for passphrases. Imported for its
 * effect only, before anything else. What is loaded when first wanted may take its time on a busy computer.
 */
import '../support/probekrypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { configure } from '@testing-library/dom';

const Bytes = Object.getPrototypeOf(Buffer) as Uint8ArrayConstructor;

Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  Uint8Array: Bytes,
  ArrayBuffer: Buffer.alloc(1).buffer.constructor,
});

configure({ asyncUtilTimeout: 20_000 });
