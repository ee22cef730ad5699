/**
 * The session of the pane with a Hausvorlage: reads and looks it over, releases it, makes workbooks from it. One thing at a time; every
 * action resolves when it is over and never rejects.
 */
import type { PlainDate } from '../../../listen/plainDate';
import type { Ort } from '../../../listen/zelle';
import type { Fehler } from '../../../listen/fehler';
import type { Ablehnung } from '../../../mappe/ablehnung';
import { mitNeuemPlan } from '../../../mappe/neuerPlan';
import { createStore, type Readable } from '../../../mappe/store';
import type { Teilemappe } from '../../../mappe/teilemappe';
import {
  type Freigabestand,
  freigabestandIn,
  type Freigabewunsch,
  freigeben,
  naechsteVersion,
} from '../fach/freigabe';
import type { Hausmappenart } from '../fach/hauslisten';
import { hausfehler, type Hauspruefung, pruefeHausvorlage } from '../fach/pruefung';
import type { Freigabeergebnis } from './freigabeergebnis';
import { nimmRegelwerkAuf, type Regelwerksausgang, type Regelwerksumgebung } from './regelwerk';
import { liesVorschlaegeEin, type Vorschlagsausgang, type Vorschlagsumgebung } from './vorschlaege';
import { type Hausfassung, hausfassungIn } from './uebernehmen';

/** How making one ended. */
export type Oeffnungsausgang =
  { readonly art: 'geoeffnet' } | { readonly art: 'nicht'; readonly satz: string };

/** What the session needs of the world. */
export interface Hausumgebung extends Vorschlagsumgebung, Regelwerksumgebung {
  readonly heute: () => PlainDate;
  /** Opens a new workbook with these house data in a window of its own. */
  readonly oeffne: (fassung: Hausfassung, art: Hausmappenart) => Promise<Oeffnungsausgang>;
}

export type Haussicht =
  | { readonly art: 'leer' }
  | { readonly art: 'abgelehnt'; readonly ablehnung: Ablehnung }
  | { readonly art: 'unlesbar'; readonly fehler: readonly Fehler[] }
  | {
      readonly art: 'gelesen';
      readonly pruefung: Hauspruefung;
      readonly stand: Freigabestand;
      /** The number of the next release. */
      readonly naechste: number;
    };

/** What a person hears of the last act. */
export type Hausmeldung =
  | { readonly art: 'freigegeben'; readonly version: number }
  | { readonly art: 'nichtFreigegeben'; readonly ergebnis: Exclude<Freigabeergebnis, { art: 'geaendert' }> }
  | { readonly art: 'vorschlaege'; readonly ausgang: Vorschlagsausgang }
  | { readonly art: 'regelwerk'; readonly ausgang: Regelwerksausgang }
  | { readonly art: 'oeffnung'; readonly ausgang: Oeffnungsausgang };

export interface Hauszustand {
  readonly sicht: Haussicht;
  readonly laeuft: boolean;
  readonly meldung: Hausmeldung | null;
  /** A bug of this program; the boundary around the pane shows it. */
  readonly defekt: unknown;
}

export interface Haussitzung extends Readable<Hauszustand> {
  neuLesen(): Promise<void>;
  /** Reads once more, looks it over and writes the release; nothing where it does not hold together. */
  gibFrei(wunsch: Freigabewunsch): Promise<void>;
  oeffne(art: Hausmappenart): Promise<void>;
  /** Appends what was agreed in a Workshop to the Leitfaden, switched off. */
  liesVorschlaege(bytes: () => Promise<Uint8Array>): Promise<void>;
  /** Brings in the released set of rules that a file holds. */
  nimmRegelwerkAuf(bytes: () => Promise<Uint8Array>): Promise<void>;
  zeige(ort: Ort): Promise<void>;
}

/** Begins a session; nothing is read yet. */
export function createHaussitzung(mappe: Teilemappe, umgebung: Hausumgebung): Haussitzung {
  const { heute } = umgebung;
  const anfang: Hauszustand = { sicht: { art: 'leer' }, laeuft: false, meldung: null, defekt: null };
  const store = createStore(anfang);
  const setze = (teil: Partial<Hauszustand>): void => store.set({ ...store.get(), ...teil });
  const lies = async (): Promise<void> => setze({ sicht: sichtAus(await mappe.lies(), heute()) });
  const allein = async (tun: () => Promise<void>): Promise<void> => {
    if (store.get().laeuft) return;
    setze({ laeuft: true });
    await tun().catch((defekt: unknown) => setze({ defekt }));
    setze({ laeuft: false });
  };
  const mitMeldung = (tun: () => Promise<Hausmeldung>): Promise<void> =>
    allein(async () => {
      setze({ meldung: await tun() });
      await lies();
    });
  return {
    get: store.get,
    subscribe: store.subscribe,
    neuLesen: () => allein(lies),
    gibFrei: (wunsch) =>
      mitMeldung(async () => {
        const { ergebnis, version } = await gibFrei(mappe, wunsch, heute());
        return freigabemeldung(ergebnis, version);
      }),
    oeffne: (art) => allein(async () => setze(await oeffneNeue(mappe, umgebung, art))),
    liesVorschlaege: (bytes) =>
      mitMeldung(async () => ({
        art: 'vorschlaege',
        ausgang: await liesVorschlaegeEin(mappe, bytes, umgebung),
      })),
    nimmRegelwerkAuf: (bytes) =>
      mitMeldung(async () => ({ art: 'regelwerk', ausgang: await nimmRegelwerkAuf(mappe, bytes, umgebung) })),
    zeige: async (ort) => void (await mappe.zeige(ort)),
  };
}

/** From what the workbook holds by then; nothing opens where that is not released. */
async function oeffneNeue(
  mappe: Teilemappe,
  { heute, oeffne }: Hausumgebung,
  art: Hausmappenart,
): Promise<Partial<Hauszustand>> {
  const gelesen = await mappe.lies();
  const sicht = sichtAus(gelesen, heute());
  const fassung = gelesen.art === 'gelesen' ? hausfassungIn(gelesen.inhalt) : null;
  if (fassung?.ok !== true) return { sicht };
  return { sicht, meldung: { art: 'oeffnung', ausgang: await oeffne(fassung.wert, art) } };
}

function freigabemeldung(ergebnis: Freigabeergebnis, version: number): Hausmeldung {
  return ergebnis.art === 'geaendert'
    ? { art: 'freigegeben', version }
    : { art: 'nichtFreigegeben', ergebnis };
}

async function gibFrei(
  mappe: Teilemappe,
  wunsch: Freigabewunsch,
  heute: PlainDate,
): Promise<{ readonly ergebnis: Freigabeergebnis; readonly version: number }> {
  let version = 0;
  const ergebnis = await mitNeuemPlan(async (): Promise<Freigabeergebnis> => {
    const gelesen = await mappe.lies();
    if (gelesen.art === 'abgelehnt') return gelesen;
    const fehler = gelesen.art === 'unlesbar' ? gelesen.fehler : hausfehler(gelesen.inhalt);
    if (gelesen.art === 'unlesbar' || fehler.length > 0) return { art: 'fehlerhaft', fehler };
    version = naechsteVersion(gelesen.inhalt);
    return mappe.aendere(freigeben(gelesen.inhalt, wunsch, heute));
  });
  return { ergebnis, version };
}

function sichtAus(gelesen: Awaited<ReturnType<Teilemappe['lies']>>, heute: PlainDate): Haussicht {
  if (gelesen.art !== 'gelesen') return gelesen;
  const { inhalt } = gelesen;
  return {
    art: 'gelesen',
    pruefung: pruefeHausvorlage(inhalt, heute),
    stand: freigabestandIn(inhalt),
    naechste: naechsteVersion(inhalt),
  };
}
