/** Does one thing after the other, in the order in which it was asked for. */
export class Reihe {
  private ende: Promise<unknown> = Promise.resolve();

  /** Puts something at the end; the answer is what came of it. One that fails does not stop those behind it. */
  anstellen<Ergebnis>(tun: () => Promise<Ergebnis>): Promise<Ergebnis> {
    const ergebnis = this.ende.then(tun);
    this.ende = ergebnis.catch(() => undefined);
    return ergebnis;
  }
}
