/** Puts new pieces into the bytes of a part, from its beginning to its end; everything around them stays as it is. */
import type { Ersetzung } from './ersetzen';

/** The part comes in blocks of about this size, so that it need not be in memory as a whole. */
const BLOCK_BYTES = 1024 * 1024;
/** A character of a text has no more bytes. */
const BYTES_JE_ZEICHEN = 3;

/**
 * The bytes with all of it, in blocks; each is valid until the next one is asked for.
 * @param ersetzungen in ascending order of their places, which are those of bytes. @throws Error where two of them overlap: a bug.
 */
export function* ersetzteBloecke(quelle: Uint8Array, ersetzungen: Iterable<Ersetzung>): Iterable<Uint8Array> {
  const block = new Block();
  let bisher = 0;
  for (const { start, ende, text } of ersetzungen) {
    if (start < bisher) throw new Error('Two changes of a part overlap');
    for (; start - bisher > BLOCK_BYTES; bisher += BLOCK_BYTES)
      if (block.nimm(quelle.subarray(bisher, bisher + BLOCK_BYTES))) yield block.leere();
    if (block.nimm(quelle.subarray(bisher, start))) yield block.leere();
    if (block.schreibe(text)) yield block.leere();
    bisher = ende;
  }
  for (; bisher < quelle.length; bisher += BLOCK_BYTES)
    if (block.nimm(quelle.subarray(bisher, bisher + BLOCK_BYTES))) yield block.leere();
  yield block.leere();
}

/** A block on its way. What is put in may make it larger than others. */
class Block {
  private bytes = new Uint8Array(3 * BLOCK_BYTES);
  private laenge = 0;
  /** Texts that are still to be encoded: one long text takes less time than many short ones. */
  private text = '';
  private readonly encoder = new TextEncoder();

  /** @returns whether it is time to `leere`. */
  nimm(bytes: Uint8Array): boolean {
    if (bytes.length > 0) {
      this.kodiere();
      this.platzFuer(bytes.length);
      this.bytes.set(bytes, this.laenge);
      this.laenge += bytes.length;
    }
    return this.laenge >= BLOCK_BYTES;
  }

  /** @returns whether it is time to `leere`. */
  schreibe(text: string): boolean {
    this.text += text;
    return this.laenge + this.text.length >= BLOCK_BYTES;
  }

  leere(): Uint8Array {
    this.kodiere();
    const { laenge } = this;
    this.laenge = 0;
    return this.bytes.subarray(0, laenge);
  }

  private kodiere(): void {
    if (this.text === '') return;
    this.platzFuer(this.text.length * BYTES_JE_ZEICHEN);
    this.laenge += this.encoder.encodeInto(this.text, this.bytes.subarray(this.laenge)).written;
    this.text = '';
  }

  private platzFuer(anzahl: number): void {
    if (this.laenge + anzahl <= this.bytes.length) return;
    const groesser = new Uint8Array(this.laenge + anzahl);
    groesser.set(this.bytes.subarray(0, this.laenge));
    this.bytes = groesser;
  }
}
