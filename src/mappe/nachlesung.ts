/** How long to wait while somebody types into a cell of Excel, and after a change before reading, in milliseconds. */
export const WARTEZEIT_BEI_ZELLBEARBEITUNG_MS = 400;
export const RUHE_NACH_AENDERUNG_MS = 120;

/** Reads again a little later; many reasons in a row lead to one reading. */
export class Nachlesung {
  private geplant = false;

  constructor(
    private readonly warten: (ms: number) => Promise<void>,
    private readonly lies: () => Promise<unknown>,
  ) {}

  async plane(ruheMs: number): Promise<void> {
    if (this.geplant) return;
    this.geplant = true;
    try {
      await this.warten(ruheMs);
    } finally {
      this.geplant = false;
    }
    await this.lies();
  }
}
