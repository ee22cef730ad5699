/** Output of any length in constant memory: it goes out in blocks, and the next one waits until the reader has taken it. */

/** Where text goes; a stream of Node. */
export interface Ziel {
  write(text: string, geschrieben: (error?: Error | null) => void): unknown;
}

const BLOCK_ZEICHEN = 64 * 1024;

/** Collects lines and writes them in blocks. */
export class Strom {
  private wartend: string[] = [];
  private laenge = 0;
  private zu = false;

  constructor(private readonly ziel: Ziel) {}

  /** Whether nobody reads any more (`| head`). */
  get istZu(): boolean {
    return this.zu;
  }

  /** Adds a line. @returns whether it is time to `leere`. */
  zeile(text: string): boolean {
    this.wartend.push(text, '\n');
    this.laenge += text.length + 1;
    return this.laenge >= BLOCK_ZEICHEN;
  }

  /** Writes what has been collected, and answers when the reader has taken it. @throws Error for any other failure than a reader who has left. */
  async leere(): Promise<void> {
    const text = this.wartend.join('');
    this.wartend = [];
    this.laenge = 0;
    if (text === '' || this.zu) return;
    const error = await new Promise<Error | null | undefined>((resolve) => this.ziel.write(text, resolve));
    if (!error) return;
    if (!istAbgebrochen(error)) throw error;
    this.zu = true;
  }
}

/** Whether the reader of a pipe has left. */
export function istAbgebrochen(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE';
}
