/**
 * The house data of an open Fallliste: reads them, takes a release over, takes that back. One thing at a time; every action resolves
 * when it is over and never rejects.
 */
import type { PlainDate } from '../../../listen/plainDate';
import type { Ort } from '../../../listen/zelle';
import { mitNeuemPlan } from '../../../mappe/neuerPlan';
import { createStore, type Readable } from '../../../mappe/store';
import type { Teilelesung, Teilemappe } from '../../../mappe/teilemappe';
import type { Freigabeergebnis } from './freigabeergebnis';
import type { Hausrueckweg, Hausvorhaben } from './hausvorhaben';

export interface Listenhauszustand {
  /** Null before it is read. */
  readonly lesung: Teilelesung | null;
  readonly laeuft: boolean;
  /** How the last act ended, and what a person hears where it is done. */
  readonly meldung: { readonly getan: string; readonly ergebnis: Freigabeergebnis } | null;
  /** What the last act can be taken back by, as it is called; null where it cannot. */
  readonly zurueck: string | null;
  /** A bug of this program. */
  readonly defekt: unknown;
}

export interface Listenhaus extends Readable<Listenhauszustand> {
  lies(): Promise<void>;
  /** Reads once more, plans and writes; whether it is done. @param getan what a person hears then. */
  tue(was: Hausvorhaben, getan: string): Promise<boolean>;
  /** Takes the last act back, while what it wrote stands there. */
  nimmZurueck(): Promise<void>;
  zeige(ort: Ort): Promise<void>;
}

/** Begins a session; nothing is read yet. */
export function createListenhaus(mappe: Teilemappe, heute: () => PlainDate): Listenhaus {
  const anfang = { lesung: null, laeuft: false, meldung: null, zurueck: null, defekt: null };
  const store = createStore<Listenhauszustand>(anfang);
  const setze = (teil: Partial<Listenhauszustand>): void => store.set({ ...store.get(), ...teil });
  let letzter: Hausrueckweg | null = null;
  const allein = async (tun: () => Promise<void>): Promise<void> => {
    if (store.get().laeuft) return;
    setze({ laeuft: true });
    await tun().catch((defekt: unknown) => setze({ defekt }));
    setze({ laeuft: false });
  };
  const tue = async (was: Hausvorhaben, getan: string): Promise<boolean> => {
    const { ergebnis, zurueck } = await aendere(mappe, was, heute());
    const istGetan = ergebnis.art === 'geaendert';
    if (istGetan) letzter = zurueck;
    setze({ meldung: { getan, ergebnis }, zurueck: letzter?.label ?? null, lesung: await mappe.lies() });
    return istGetan;
  };
  return {
    get: store.get,
    subscribe: store.subscribe,
    lies: () => allein(async () => setze({ lesung: await mappe.lies() })),
    tue: async (was, getan) => {
      let istGetan = false;
      await allein(async () => void (istGetan = await tue(was, getan)));
      return istGetan;
    },
    nimmZurueck: () =>
      allein(async () => {
        if (letzter !== null) await tue(letzter.vorhaben, letzter.getan);
      }),
    zeige: async (ort) => void (await mappe.zeige(ort)),
  };
}

async function aendere(
  mappe: Teilemappe,
  was: Hausvorhaben,
  heute: PlainDate,
): Promise<{ readonly ergebnis: Freigabeergebnis; readonly zurueck: Hausrueckweg | null }> {
  let zurueck: Hausrueckweg | null = null;
  const ergebnis = await mitNeuemPlan(async (): Promise<Freigabeergebnis> => {
    const gelesen = await mappe.lies();
    if (gelesen.art === 'abgelehnt') return gelesen;
    if (gelesen.art === 'unlesbar') return { art: 'fehlerhaft', fehler: gelesen.fehler };
    const plan = was({ inhalt: gelesen.inhalt, heute });
    if (!plan.ok) return { art: 'fehlerhaft', fehler: plan.fehler };
    zurueck = plan.zurueck ?? null;
    return plan.aenderungen.length === 0 ? { art: 'geaendert' } : mappe.aendere(plan.aenderungen);
  });
  return { ergebnis, zurueck };
}
