/**
 * How the Tresor in the workbook stands to the open one, looked at once per reading for all views of one pane, and what was
 * found when it was opened: some of that is written over right afterwards. Forgotten together with the keys.
 */
import { createStore, type Readable } from '../../../../mappe/store';
import { tresorlage, type Tresorlage } from '../tresor/lage';
import { schreibstand, type Schreibstand } from '../tresor/schreibstand';
import type { OeffnenErgebnis } from '../tresor/oeffnen';
import type { Bestand, OffenerTresor } from '../tresor/typen';
import type { Vermerkschutz } from '../vorhaben/vermerkschutz';

/** How it stands now. */
export interface Schutzbefund {
  readonly lage: Tresorlage;
  /** Whether anything may be written, by the very test that each writing makes. */
  readonly stand: Schreibstand;
}

/** What was found when it was opened. */
export interface Oeffnungsbefund {
  readonly lage: Tresorlage;
  /** In the own row stood keys besides that nobody with a key had put there. */
  readonly untergeschoben: boolean;
  /** Another key is in force than the last one that its owner has seen. */
  readonly neuerSchluessel: boolean;
  /** What is to be noted in the workbook after opening could not be written. */
  readonly nichtVermerkt: boolean;
}

export interface Schutzlage {
  /** Null while it is locked, and until it was looked at for the first time. */
  readonly jetzt: Readable<Schutzbefund | null>;
  /** Null while it is locked, and for a protection that was set up in this pane. */
  readonly beimOeffnen: Readable<Oeffnungsbefund | null>;
  /** Opens, and keeps what was found. */
  oeffne: Vermerkschutz['oeffne'];
  /** Notes that what follows an opening could not be written. */
  nichtVermerkt(): void;
  /** Looks at what was read; at nothing again that is as it was. */
  pruefe(bestand: Bestand): Promise<void>;
}

/** The one of a protection. */
export function createSchutzlage(schutz: Vermerkschutz): Schutzlage {
  const jetzt = createStore<Schutzbefund | null>(null);
  const beimOeffnen = createStore<Oeffnungsbefund | null>(null);
  let angesehen: { readonly tresor: OffenerTresor; readonly inhalt: string } | null = null;
  schutz.tresor.subscribe(() => {
    if (schutz.tresor.get() !== null) return;
    angesehen = null;
    jetzt.set(null);
    beimOeffnen.set(null);
  });
  return {
    jetzt,
    beimOeffnen,
    oeffne: async (...angaben) => {
      const ergebnis = await schutz.oeffne(...angaben);
      if (ergebnis.art === 'offen' && schutz.tresor.get() === ergebnis.tresor)
        beimOeffnen.set(befundVon(ergebnis));
      return ergebnis;
    },
    nichtVermerkt: () => {
      const befund = beimOeffnen.get();
      if (befund !== null) beimOeffnen.set({ ...befund, nichtVermerkt: true });
    },
    pruefe: async (bestand) => {
      const tresor = schutz.tresor.get();
      // Each Vermerk is opened for it; a reading that brought nothing new must not cost that again.
      const inhalt = JSON.stringify(bestand);
      if (tresor === null || (angesehen?.tresor === tresor && angesehen.inhalt === inhalt)) return;
      const dieses = { tresor, inhalt };
      angesehen = dieses;
      const befund = {
        lage: await tresorlage(schutz.krypto, tresor, bestand),
        stand: await schreibstand(schutz.krypto, tresor, bestand),
      };
      // Meanwhile it may have been locked, or read again.
      if (angesehen === dieses) jetzt.set(befund);
    },
  };
}

function befundVon({ lage, untergeschoben, tresor }: Geoeffnet): Oeffnungsbefund {
  const neuerSchluessel = tresor.gesehen.anker !== tresor.bund.kopf.kennung;
  return { lage, untergeschoben, neuerSchluessel, nichtVermerkt: false };
}

type Geoeffnet = Extract<OeffnenErgebnis, { art: 'offen' }>;
