/** Understands Urteile in JSON, or says everything that is wrong with them. Reads no file, computes nothing. */
import { type Skala, SKALEN, skalaVon, type Urteil, type Urteilswert } from '../../../src/bereiche/uebung';
import { WERTE } from '../grenzen';
import { DATEIFELDER, mangelzeile, URTEILSFELDER } from './mangel';

/** Urteile with their scale, null where neither is there; or a line for everything that is wrong. */
export type Gelesenes =
  | { readonly ok: true; readonly urteile: readonly Urteil[]; readonly skala: Skala | null }
  | { readonly ok: false; readonly zeilen: readonly string[] };

/** Reads the list alone, or the object with `skala` and `urteile`. What is offen (null, missing, empty or "?") is no Urteil. */
export function liesUrteile(eingabe: unknown): Gelesenes {
  const datei: Objekt | null = Array.isArray(eingabe) ? { urteile: eingabe } : objektAus(eingabe);
  if (datei === null || !Array.isArray(datei['urteile']))
    return { ok: false, zeilen: [mangelzeile('KEINE_URTEILE', datei === null ? '' : 'urteile')] };
  const lesung = new Urteilslesung(datei['skala']);
  unbekannte(datei, DATEIFELDER).forEach((feld) =>
    lesung.zeilen.push(mangelzeile('DATEIFELD_UNBEKANNT', feld)),
  );
  datei['urteile'].forEach((each: unknown, index) =>
    lesung.lies(each, Array.isArray(eingabe) ? `[${index}]` : `urteile.${index}`),
  );
  return lesung.ergebnis();
}

type Objekt = Readonly<Record<string, unknown>>;

function objektAus(wert: unknown): Objekt | null {
  return typeof wert === 'object' && wert !== null && !Array.isArray(wert) ? (wert as Objekt) : null;
}

function unbekannte(objekt: Objekt, bekannt: readonly string[]): string[] {
  return Object.keys(objekt).filter((feld) => !bekannt.includes(feld));
}

function istOffen(wert: unknown): boolean {
  return wert === undefined || wert === null || (typeof wert === 'string' && ['', '?'].includes(wert.trim()));
}

/** What one file says; everything that is wrong with it is collected. */
class Urteilslesung {
  readonly zeilen: string[] = [];
  private readonly urteile: Urteil[] = [];
  private readonly gesehen = new Set<string>();
  private readonly werte = new Set<Urteilswert>();
  private readonly skala: Skala | undefined;

  constructor(skala: unknown) {
    this.skala = SKALEN.find((each) => each === skala);
    if (this.skala === undefined && skala !== undefined && skala !== null)
      this.zeilen.push(mangelzeile('SKALA_UNBEKANNT', 'skala'));
  }

  lies(eingabe: unknown, pfad: string): void {
    const objekt = objektAus(eingabe);
    if (objekt === null) {
      this.zeilen.push(mangelzeile('KEIN_URTEIL', pfad));
      return;
    }
    for (const feld of unbekannte(objekt, URTEILSFELDER))
      this.zeilen.push(mangelzeile('URTEILSFELD_UNBEKANNT', `${pfad}.${feld}`));
    const einheit = this.name(objekt['einheit'], `${pfad}.einheit`);
    const fachkraft = this.name(objekt['fachkraft'], `${pfad}.fachkraft`);
    const wert = this.wert(objekt['wert'], `${pfad}.wert`);
    if (einheit === null || fachkraft === null) return;
    if (this.istDoppelt(einheit, fachkraft)) this.zeilen.push(mangelzeile('URTEIL_DOPPELT', pfad));
    if (wert !== null) this.urteile.push({ einheit, fachkraft, wert });
  }

  ergebnis(): Gelesenes {
    if (this.zeilen.length > 0) return { ok: false, zeilen: this.zeilen };
    const erster = this.urteile[0]?.wert;
    return {
      ok: true,
      urteile: this.urteile,
      skala: this.skala ?? (erster === undefined ? null : skalaVon(erster)),
    };
  }

  private name(wert: unknown, pfad: string): string | null {
    if (typeof wert === 'string' && wert.trim() !== '') return wert;
    this.zeilen.push(mangelzeile('NAME_UNGUELTIG', pfad));
    return null;
  }

  /** A value that goes with those before it; null for one that does not, or is offen. */
  private wert(wert: unknown, pfad: string): Urteilswert | null {
    if (istOffen(wert)) return null;
    const mangel = this.wertmangel(wert);
    if (mangel === null) return wert as Urteilswert;
    this.zeilen.push(mangelzeile(mangel, pfad));
    return null;
  }

  private wertmangel(wert: unknown): Parameters<typeof mangelzeile>[0] | null {
    if (typeof wert !== 'string' && typeof wert !== 'number') return 'WERT_UNGUELTIG';
    if (this.skala === 'ordinal' && typeof wert === 'string') return 'WERT_OHNE_ORDNUNG';
    const [erster = wert] = this.werte;
    if (typeof erster !== typeof wert) return 'WERTE_GEMISCHT';
    const bisher = this.werte.size;
    this.werte.add(wert);
    return bisher === WERTE && this.werte.size > WERTE ? 'ZU_VIELE_WERTE' : null;
  }

  private istDoppelt(einheit: string, fachkraft: string): boolean {
    const bisher = this.gesehen.size;
    this.gesehen.add(JSON.stringify([einheit, fachkraft]));
    return this.gesehen.size === bisher;
  }
}
