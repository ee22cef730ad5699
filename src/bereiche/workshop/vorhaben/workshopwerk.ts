/** What every action of the pane of a Workshop works with: the workbook, the world around, the state. */
import type { Fehler } from '../../../listen/fehler';
import type { Aenderung } from '../../../listen/aenderung';
import type { Inhalt } from '../../../listen/inhalt';
import type { PlainDate } from '../../../listen/plainDate';
import type { Dateileser } from '../../../mappe/dateilesung';
import { mitNeuemPlan } from '../../../mappe/neuerPlan';
import { createStore, type Readable } from '../../../mappe/store';
import type { Teilelesung, Teilemappe } from '../../../mappe/teilemappe';
import { workshopsichtAus } from './workshopsicht';
import { ANFANG, type Schreibergebnis, type Workshopzustand } from './zustand';

/** What the session needs of the world. */
export interface Workshopumgebung extends Dateileser {
  readonly heute: () => PlainDate;
}

export interface Workshopwerk extends Readable<Workshopzustand> {
  readonly mappe: Teilemappe;
  readonly umgebung: Workshopumgebung;
  readonly setze: (teil: Partial<Workshopzustand>) => void;
  /** Reads the workbook and shows what it holds. */
  readonly lies: () => Promise<Teilelesung>;
  /** Does one thing at a time; never rejects. */
  readonly allein: (laeuft: Workshopzustand['laeuft'], tun: () => Promise<unknown>) => Promise<void>;
}

/** Begins; nothing is read yet. */
export function workshopwerk(mappe: Teilemappe, umgebung: Workshopumgebung): Workshopwerk {
  const store = createStore(ANFANG);
  const setze = (teil: Partial<Workshopzustand>): void => store.set({ ...store.get(), ...teil });
  return {
    get: store.get,
    subscribe: store.subscribe,
    mappe,
    umgebung,
    setze,
    lies: async () => {
      const gelesen = await mappe.lies();
      setze({ sicht: workshopsichtAus(gelesen) });
      return gelesen;
    },
    allein: async (laeuft, tun) => {
      if (store.get().laeuft !== null) return;
      setze({ laeuft, meldung: null });
      await tun().catch((defekt: unknown) => setze({ defekt }));
      setze({ laeuft: null });
    },
  };
}

/** Changes, or what is in their way. */
export type Plan = { readonly aenderungen: readonly Aenderung[] } | { readonly fehler: readonly Fehler[] };

/** Plans on what stands in the workbook by now and writes it; anew where somebody came between. */
export function schreibeNach(mappe: Teilemappe, plane: (inhalt: Inhalt) => Plan): Promise<Schreibergebnis> {
  return mitNeuemPlan(async (): Promise<Schreibergebnis> => {
    const gelesen = await mappe.lies();
    if (gelesen.art === 'abgelehnt') return gelesen;
    if (gelesen.art === 'unlesbar') return { art: 'fehlerhaft', fehler: gelesen.fehler };
    const plan = plane(gelesen.inhalt);
    return 'fehler' in plan ? { art: 'fehlerhaft', fehler: plan.fehler } : mappe.aendere(plan.aenderungen);
  });
}
