/** Does one thing after the other, in the order in which it was asked for. */
export class Reihe {
  private ende: Promise<void> = Promise.resolve();

  /** Puts a step at the end; the answer comes when it is done. A step must not fail. */
  anstellen(tun: () => Promise<void>): Promise<void> {
    this.ende = this.ende.then(tun);
    return this.ende;
  }
}
