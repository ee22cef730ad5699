/** The lines of a file, one after the other: memory holds one block of the file and one line, however long the file is. */
import { closeSync, openSync, readSync } from 'node:fs';
import { nichtLesbar } from '../dateien';
import { ZEILE_BYTES } from '../grenzen';

/** One line without its end; null for a line that is longer than a line may be. Valid until the next one is asked for. */
export interface Zeile {
  /** Counted from 1. */
  readonly nummer: number;
  readonly bytes: Buffer | null;
}

const BLOCK_BYTES = 256 * 1024;
const ZEILENENDE = 0x0a;
const LEER = Buffer.alloc(0);

/** The lines of a file. @throws ArbeitsdateiError when it is missing or unreadable. */
export function* zeilenIn(pfad: string): Generator<Zeile> {
  const sammler = new Sammler();
  for (const block of bloeckeVon(pfad)) {
    let von = 0;
    for (let ende = block.indexOf(ZEILENENDE); ende >= 0; ende = block.indexOf(ZEILENENDE, von)) {
      sammler.nimm(block.subarray(von, ende));
      yield sammler.zeile();
      von = ende + 1;
    }
    sammler.nimm(block.subarray(von));
    sammler.behalte();
  }
  if (!sammler.istLeer) yield sammler.zeile();
}

/** The file in blocks; each is valid until the next one is asked for. */
function* bloeckeVon(pfad: string): Generator<Buffer> {
  const datei = gelesen(pfad, () => openSync(pfad, 'r'));
  try {
    const block = Buffer.allocUnsafe(BLOCK_BYTES);
    for (;;) {
      const laenge = gelesen(pfad, () => readSync(datei, block));
      if (laenge === 0) return;
      yield block.subarray(0, laenge);
    }
  } finally {
    closeSync(datei);
  }
}

function gelesen<Wert>(pfad: string, lies: () => Wert): Wert {
  try {
    return lies();
  } catch {
    throw nichtLesbar(pfad);
  }
}

/** Puts the pieces of a line together; of one that gets too long nothing is kept. */
class Sammler {
  private nummer = 1;
  private rest: Buffer = LEER;
  private zuLang = false;

  get istLeer(): boolean {
    return this.rest.length === 0 && !this.zuLang;
  }

  nimm(stueck: Buffer): void {
    if (this.rest.length + stueck.length > ZEILE_BYTES) this.zuLang = true;
    if (this.zuLang) this.rest = LEER;
    else this.rest = this.rest.length === 0 ? stueck : Buffer.concat([this.rest, stueck]);
  }

  /** The rest must outlive the block that it lies in. */
  behalte(): void {
    this.rest = Buffer.from(this.rest);
  }

  /** The line that ends here; the next one begins. */
  zeile(): Zeile {
    const zeile = { nummer: this.nummer, bytes: this.zuLang ? null : this.rest };
    this.nummer++;
    this.rest = LEER;
    this.zuLang = false;
    return zeile;
  }
}
