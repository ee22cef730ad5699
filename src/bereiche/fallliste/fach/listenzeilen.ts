/** The rows of a list that hold anything. Each is read when its turn comes: as they are understood, they take much memory. */
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { Zeitpunkt } from '../../../listen/plainDate';
import { istLeer } from '../../../listen/readListe';
import { readText } from '../../../listen/readFelder';
import { type Fundort, Stelle } from '../../../listen/stelle';
import type { Regelsatz } from '../../../rules/regelsatz';
import { FAELLE, type Fallspalte } from '../listen';
import { personenschluessel } from './abgleich';
import { type Listenfall, liesZeile } from './liesZeile';

/** What is around the rows. */
interface Umgebung {
  readonly jetzt: Zeitpunkt;
  /** The released rules of the house; each row is decided by those that are valid on its Stichtag. None by default. */
  readonly saetze?: readonly Regelsatz[];
  /** Cells that could not even be read, by their row among the data rows, counted from 0. */
  readonly zellfehler?: ReadonlyMap<number, readonly Fehler[]>;
}

/** Where a row stands, and whose it is. */
interface Zeilenkopf {
  readonly stelle: Stelle<Fallspalte>;
  readonly kundennummer: string;
}

/** A row that was read. */
export interface Listenzeile extends Zeilenkopf {
  readonly gelesen: Lesung<Listenfall>;
}

export class Listenzeilen {
  private readonly koepfe: readonly Zeilenkopf[];
  private readonly jeNummer = new Map<string, Zeilenkopf[]>();

  constructor(
    fundort: Fundort,
    private readonly umgebung: Umgebung,
  ) {
    const felder = Object.keys(FAELLE.spalten);
    this.koepfe = fundort.raster.values
      .slice(1)
      .map((_, zeile) => new Stelle<Fallspalte>(fundort, zeile))
      .filter((stelle) => umgebung.zellfehler?.has(stelle.zeile) || !istLeer(FAELLE, felder, stelle))
      .map((stelle) => ({ stelle, kundennummer: kundennummerIn(stelle) }));
    for (const kopf of this.koepfe) {
      const schluessel = personenschluessel(kopf.kundennummer);
      const gleiche = this.jeNummer.get(schluessel);
      if (gleiche) gleiche.push(kopf);
      else this.jeNummer.set(schluessel, [kopf]);
    }
  }

  get anzahl(): number {
    return this.koepfe.length;
  }

  /** Reads the rows from a place up to before another one, or as many as there are. */
  lies(von: number, bis: number): Listenzeile[] {
    return this.koepfe
      .slice(von, bis)
      .map((kopf) => this.ohneDoppelte({ ...kopf, gelesen: this.gelesen(kopf) }));
  }

  private gelesen({ stelle }: Zeilenkopf): Lesung<Listenfall> {
    const unlesbare = this.umgebung.zellfehler?.get(stelle.zeile);
    // What could not be read stands there as empty: nothing may be concluded from it.
    if (unlesbare) return { ok: false, fehler: unlesbare };
    return liesZeile(stelle, this.umgebung.jetzt.datum, this.umgebung.saetze);
  }

  /** Rows of the same person are errors that name all of them: nobody can tell which one holds. */
  private ohneDoppelte(zeile: Listenzeile): Listenzeile {
    const gleiche = this.jeNummer.get(personenschluessel(zeile.kundennummer)) ?? [];
    if (zeile.kundennummer === '' || gleiche.length < 2) return zeile;
    const orte = gleiche.map(({ stelle }) => stelle.ort('kundennummer'));
    const doppelt: Fehler = { code: 'KUNDENNUMMER_DOPPELT', orte };
    const weitere = zeile.gelesen.ok ? [] : zeile.gelesen.fehler;
    return { ...zeile, gelesen: { ok: false, fehler: [doppelt, ...weitere] } };
  }
}

function kundennummerIn(stelle: Stelle<Fallspalte>): string {
  return readText(stelle.zelle('kundennummer'), 'kundennummer', () => undefined);
}
