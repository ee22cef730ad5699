/**
 * Several sessions with one workbook, one round trip at a time in a given order: the n-th figure says whose request is next.
 * A turn of a session that is done or has nothing to ask goes to the next one.
 */
import type { Client } from '../host/nodeHost';

/** A session: the client its requests come from, and what it does. */
export interface Beteiligter {
  readonly client: Client;
  readonly tue: () => Promise<unknown>;
}

type Lage = 'arbeitet' | 'wartet' | 'fertig';

class Taktgast {
  lage: Lage = 'arbeitet';
  ergebnis: unknown;
  private weiter: () => void = () => undefined;
  private bescheid: () => void = () => undefined;

  constructor({ client, tue }: Beteiligter) {
    client.before(
      () =>
        new Promise<void>((resolve) => {
          this.weiter = resolve;
          this.melde('wartet');
        }),
    );
    void tue().then((ergebnis) => {
      this.ergebnis = ergebnis;
      client.before(() => undefined);
      this.melde('fertig');
    });
  }

  /** Lets its request through, and waits until it asks again or is done. */
  async lass(): Promise<void> {
    this.lage = 'arbeitet';
    const ruhe = this.inRuhe();
    this.weiter();
    await ruhe;
  }

  inRuhe(): Promise<void> {
    if (this.lage !== 'arbeitet') return Promise.resolve();
    return new Promise((resolve) => (this.bescheid = resolve));
  }

  private melde(lage: Lage): void {
    this.lage = lage;
    this.bescheid();
  }
}

/** What came of it: the outcomes, and whose turns there really were. */
export interface Taktausgang {
  readonly ergebnisse: readonly unknown[];
  readonly folge: readonly number[];
}

/** Plays it through. After the end of the order the sessions go on one after the other. */
export async function imTakt(
  beteiligte: readonly Beteiligter[],
  folge: readonly number[],
): Promise<Taktausgang> {
  const gaeste = beteiligte.map((each) => new Taktgast(each));
  await Promise.all(gaeste.map((gast) => gast.inRuhe()));
  const gespielt: number[] = [];
  while (gaeste.some(({ lage }) => lage === 'wartet')) {
    const gewuenscht = folge[gespielt.length] ?? 0;
    const dran =
      gaeste[gewuenscht]?.lage === 'wartet' ? gewuenscht : gaeste.findIndex(({ lage }) => lage === 'wartet');
    gespielt.push(dran);
    await gaeste[dran]?.lass();
  }
  return { ergebnisse: gaeste.map(({ ergebnis }) => ergebnis), folge: gespielt };
}

/** Every order of the turns of two sessions, found by playing: `spiele` gives whose turns there really were. */
export async function alleFolgen(
  spiele: (folge: readonly number[]) => Promise<readonly number[]>,
  hoechstens: number,
): Promise<number> {
  const offen: (readonly number[])[] = [[]];
  let laeufe = 0;
  while (offen.length > 0 && laeufe < hoechstens) {
    const anfang = offen.pop() ?? [];
    const gespielt = await spiele(anfang);
    laeufe += 1;
    for (let stelle = gespielt.length - 1; stelle >= anfang.length; stelle--) {
      // The other one's turn instead, wherever it still had one later on.
      const andere = 1 - (gespielt[stelle] ?? 0);
      if (gespielt.slice(stelle).includes(andere)) offen.push([...gespielt.slice(0, stelle), andere]);
    }
  }
  return laeufe;
}
