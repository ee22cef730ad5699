/**
 * What a session wrote, looked for in every later reading: Excel may merge another version of the workbook long after we have read
 * back. In memory only; what is said of it is said once.
 */
import type { Aenderung } from '../../listen/aenderung';
import type { Inhalt } from '../../listen/inhalt';
import type { Zeitpunkt } from '../../listen/plainDate';
import type { Ort } from '../../listen/zelle';
import type { Eingabe } from '../eingabe';
import type { Eintrag, GeleseneMappe, Schreibstand } from '../fallmappe';
import type { Store } from '../store';
import { type Teile, vereint } from '../teile';
import { befundVon, passt } from './befund';
import {
  type Geschriebenes,
  type Merkzettel,
  merkzettel,
  type Vermisstes,
  zeilenschluessel,
} from './merkzettel';
import { liegtIn } from './liegtIn';
import { notizVon } from './notieren';

export class Gedaechtnis {
  private readonly zettel = new Map<string, Merkzettel>();
  /** Where it was last seen. */
  private readonly orte = new Map<string, readonly Ort[]>();
  /** What somebody at this computer has changed since: they know. */
  private readonly beruehrt = new Set<string>();

  /** @param vermisst told of what a reading does not find as it was written. */
  constructor(
    private readonly jetzt: () => Zeitpunkt,
    private readonly vermisst: Store<readonly Vermisstes[]>,
  ) {}

  /** The tables and cells that have to be read for it. */
  get teile(): Teile {
    const alle = [...this.zettel.values()].map(({ was }): Teile => {
      if (was.art === 'feld') return { listen: [], felder: [was.feld] };
      return { listen: 'liste' in was ? [was.liste] : [], felder: [] };
    });
    return vereint(...alle);
  }

  merkeEingaben(eingaben: readonly Eingabe[]): void {
    eingaben.forEach((eingabe) => this.merke({ art: 'eingabe', eingabe }));
  }

  merkeErgebnisse({ zellen }: Eintrag): void {
    this.merke({ art: 'ergebnisse', fingerabdruck: zellen.fingerabdruck, serial: zellen.berechnetAm });
  }

  /** @param inhalt the reading on which the changes were planned. */
  merkeAenderungen(aenderungen: readonly Aenderung[], inhalt: Inhalt): void {
    const { neu, geleert, ohneId } = notizVon(aenderungen, inhalt);
    geleert.forEach(({ liste, id }) => this.vergissSchluessel(zeilenschluessel(liste, id)));
    const ueberholte = [...this.zettel.values()].filter(
      ({ was }) =>
        was.art === 'ohneId' &&
        ohneId.some(({ liste, stelle }) => liste === was.liste && passt(liste, stelle, was.werte)),
    );
    ueberholte.forEach(({ schluessel }) => this.vergissSchluessel(schluessel));
    neu.forEach((was) => this.merke(was.art === 'zeile' ? this.ergaenzt(was) : was));
  }

  /** Taken back by ourselves. */
  vergissStand({ eingaben }: Pick<Schreibstand, 'eingaben'>): void {
    if (eingaben === undefined) this.vergissSchluessel('ergebnisse');
    else
      for (const eingabe of eingaben)
        this.vergissSchluessel(merkzettel({ art: 'eingabe', eingabe }, this.jetzt()).schluessel);
  }

  /** Whatever was written may have become something else. */
  vergissAlles(): void {
    [...this.zettel.keys()].forEach((schluessel) => this.vergissSchluessel(schluessel));
  }

  /** A person has heard of it. */
  vergiss(vermisste: readonly Vermisstes[]): void {
    vermisste.forEach(({ schluessel }) => this.vergissSchluessel(schluessel));
    this.vermisst.set(this.vermisst.get().filter(({ schluessel }) => this.zettel.has(schluessel)));
  }

  /** Somebody at this computer has changed cells. */
  beruehre(blatt: string, bereich: string): void {
    for (const [schluessel, orte] of this.orte) {
      const getroffen = orte.some(
        (ort) => ort.art === 'zelle' && ort.blatt === blatt && liegtIn(ort.zelle, bereich),
      );
      if (getroffen) this.beruehrt.add(schluessel);
    }
  }

  /** Looks for everything in a new reading. */
  pruefe(mappe: GeleseneMappe): void {
    const vermisste = [...this.zettel.values()].flatMap((zettel) => this.vermisse(zettel, mappe));
    if (vermisste.length + this.vermisst.get().length > 0) this.vermisst.set(vermisste);
  }

  private vermisse(zettel: Merkzettel, mappe: GeleseneMappe): Vermisstes[] {
    const { schluessel } = zettel;
    const { stehtDa, orte, kannWieder } = befundVon(zettel.was, mappe);
    if (stehtDa === true) {
      this.orte.set(schluessel, orte);
      this.beruehrt.delete(schluessel);
    }
    if (stehtDa !== false) return [];
    if (this.beruehrt.has(schluessel)) {
      this.vergissSchluessel(schluessel);
      return [];
    }
    return [{ ...zettel, orte, kannWieder }];
  }

  /** Nobody would miss what was emptied. */
  private merke(was: Geschriebenes): void {
    const zettel = merkzettel(was, this.jetzt());
    this.vergissSchluessel(zettel.schluessel);
    if (!istLeer(was)) this.zettel.set(zettel.schluessel, zettel);
  }

  /** Of a row that was written to before, the earlier cells still count. */
  private ergaenzt(was: Extract<Geschriebenes, { art: 'zeile' }>): Geschriebenes {
    const bisher = this.zettel.get(zeilenschluessel(was.liste, was.id))?.was;
    const frueher = bisher?.art === 'zeile' ? bisher : { werte: {}, istGanz: false };
    const werte = Object.entries({ ...frueher.werte, ...was.werte }).filter(([, wert]) => wert !== '');
    return { ...was, werte: Object.fromEntries(werte), istGanz: frueher.istGanz || was.istGanz };
  }

  private vergissSchluessel(schluessel: string): void {
    this.zettel.delete(schluessel);
    this.orte.delete(schluessel);
    this.beruehrt.delete(schluessel);
  }
}

function istLeer(was: Geschriebenes): boolean {
  if (was.art === 'eingabe') return was.eingabe.wert === '';
  if (was.art === 'feld') return was.wert === '';
  return was.art === 'zeile' && !was.istGanz && Object.keys(was.werte).length === 0;
}
