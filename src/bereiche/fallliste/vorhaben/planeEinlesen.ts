/**
 * Reads Fallmappen into a list: says of each what becomes of it, and which cells are to be written. The newer Stichtag holds; where none
 * is newer and both say otherwise, a person decides. Writes nothing.
 */
import type { Lesung } from '../../../listen/fehler';
import { serialOfDate, type PlainDate } from '../../../listen/plainDate';
import { andereAlsMappe, andereAlsZeile, hatAngaben, personenschluessel } from '../fach/abgleich';
import type { Fallangaben } from '../fach/fallangaben';
import type { Eingabespalte, Fallspalte } from '../listen';
import type {
  Dateibefund,
  Einlesebefund,
  Einleseplan,
  Listenstelle,
  Listenzelle,
  Mappendatei,
  VeralteteHausdaten,
} from '../fach/einlesebefund';
import { type Listenbestand, listenbestand, type Listenlesung, type Personenzeile } from './listenbestand';

/** @param mappen what was read of each, or why it cannot be used. Errors of the answer are those of the list as a whole. */
export function planeEinlesen(
  liste: Listenlesung,
  mappen: readonly Lesung<Fallangaben>[],
  heute: PlainDate,
): Lesung<Einleseplan> {
  const bestand = listenbestand(liste, heute);
  if (!bestand.ok) return bestand;
  const planung = new Planung(bestand.wert, mappen);
  return { ok: true, wert: planung.plan() };
}

/** A Fallmappe that could be read, by its place among all of them. */
interface Kandidat {
  readonly nr: number;
  readonly angaben: Fallangaben;
}

class Planung {
  private readonly befunde: Einlesebefund[] = [];
  private readonly zellen: Listenzelle[] = [];
  private naechsteZeile: number;

  constructor(
    private readonly liste: Listenbestand,
    private readonly mappen: readonly Lesung<Fallangaben>[],
  ) {
    this.naechsteZeile = liste.ersteFreie;
  }

  plan(): Einleseplan {
    const jePerson = new Map<string, Kandidat[]>();
    this.mappen.forEach((gelesen, nr) => {
      if (!gelesen.ok) {
        this.befunde[nr] = { art: 'abgelehnt', wo: 'mappe', fehler: gelesen.fehler };
        return;
      }
      const person = personenschluessel(gelesen.wert.kundennummer);
      jePerson.set(person, [...(jePerson.get(person) ?? []), { nr, angaben: gelesen.wert }]);
    });
    for (const [person, kandidaten] of jePerson) this.entscheide(person, kandidaten);
    return { befunde: this.befunde, zellen: this.zellen };
  }

  /** Of several Fallmappen of one person the newest stands for all, if there is one. */
  private entscheide(person: string, kandidaten: readonly Kandidat[]): void {
    const neueste = neuesteVon(kandidaten);
    const [erste, ...gleiche] = neueste;
    for (const { nr } of kandidaten.filter((each) => !neueste.includes(each)))
      this.befunde[nr] = { art: 'aelter', als: 'mappe' };
    if (erste === undefined) return;
    const anders = new Set(gleiche.flatMap(({ angaben }) => andereAlsMappe(erste.angaben, angaben)));
    if (anders.size > 0) {
      const ohneStichtag = neueste.some(({ angaben }) => angaben.stichtag === null);
      const stellen = this.stellen([...anders], this.liste.zeilen.get(person));
      for (const { nr } of neueste)
        this.befunde[nr] = { art: 'konflikt', mit: 'mappe', ohneStichtag, stellen };
      return;
    }
    this.befunde[erste.nr] = this.uebernimm(person, erste.angaben);
    for (const { nr } of gleiche) this.befunde[nr] = { art: 'unveraendert', mit: 'mappe' };
  }

  private uebernimm(person: string, angaben: Fallangaben): Einlesebefund {
    const zeile = this.liste.zeilen.get(person);
    if (zeile === undefined) return this.fuegeAn(angaben);
    const gelesen = zeile.lies();
    if (!gelesen.ok) return { art: 'abgelehnt', wo: 'liste', fehler: gelesen.fehler };
    const { stichtag, dreiBedarfeSeit } = gelesen.wert;
    const anders = andereAlsZeile(angaben, zeile.stelle);
    // A row that holds nothing but the number has nothing that could be newer.
    const folge = hatAngaben(zeile.stelle) ? vergleiche(angaben.stichtag, stichtag) : 'neuer';
    if (folge === 'aelter') return { art: 'aelter', als: 'liste' };
    if (anders.length > 0 && folge !== 'neuer') {
      const stellen = this.stellen(anders, zeile);
      return { art: 'konflikt', mit: 'liste', ohneStichtag: folge === 'unbekannt', stellen };
    }
    const mitBeginn = angaben.dreiBedarfeSeit !== null && angaben.dreiBedarfeSeit !== dreiBedarfeSeit;
    if (anders.length === 0 && !mitBeginn) return { art: 'unveraendert', mit: 'liste' };
    const spalten: readonly Fallspalte[] = mitBeginn ? [...anders, 'dreiBedarfeSeit'] : anders;
    this.schreibe(zeile.stelle.zeile, angaben, spalten);
    return { art: 'aktualisiert', stellen: this.stellen(spalten, zeile), ungewiss: angaben.ungewiss };
  }

  /** Where a Kundennummer of the list cannot be read, nobody can tell who is new. */
  private fuegeAn(angaben: Fallangaben): Einlesebefund {
    const { unlesbare, ortIn } = this.liste;
    if (unlesbare.length > 0) return { art: 'abgelehnt', wo: 'liste', fehler: unlesbare };
    const zeile = this.naechsteZeile++;
    const spalten = Object.keys(angaben.werte) as Eingabespalte[];
    const gefuellte = spalten.filter((spalte) => angaben.werte[spalte] !== '');
    this.schreibe(
      zeile,
      angaben,
      angaben.dreiBedarfeSeit === null ? gefuellte : [...gefuellte, 'dreiBedarfeSeit'],
    );
    return { art: 'neu', ort: ortIn(zeile), ungewiss: angaben.ungewiss };
  }

  private schreibe(zeile: number, angaben: Fallangaben, spalten: readonly Fallspalte[]): void {
    for (const spalte of spalten) this.zellen.push({ zeile, spalte, wert: wertVon(angaben, spalte) });
  }

  private stellen(spalten: readonly Fallspalte[], zeile: Personenzeile | undefined): Listenstelle[] {
    return spalten.map((spalte) => ({ spalte, ort: zeile?.stelle.ort(spalte) ?? null }));
  }
}

function wertVon({ werte, dreiBedarfeSeit }: Fallangaben, spalte: Fallspalte): Listenzelle['wert'] {
  if (spalte !== 'dreiBedarfeSeit') return werte[spalte as Eingabespalte] ?? '';
  return dreiBedarfeSeit === null ? '' : serialOfDate(dreiBedarfeSeit);
}

/** Those that no other one is newer than; all of them where one does not say from when it is. */
function neuesteVon(kandidaten: readonly Kandidat[]): readonly Kandidat[] {
  return kandidaten.filter(({ angaben }) =>
    kandidaten.every((each) => vergleiche(angaben.stichtag, each.angaben.stichtag) !== 'aelter'),
  );
}

function vergleiche(
  mappe: PlainDate | null,
  andere: PlainDate | null,
): 'neuer' | 'gleich' | 'aelter' | 'unbekannt' {
  if (mappe === null || andere === null) return 'unbekannt';
  if (mappe === andere) return 'gleich';
  return mappe > andere ? 'neuer' : 'aelter';
}

/** Each file with what becomes of it. @param plan made of those that could be read at all, in their order. */
export function mitBefunden(
  dateien: readonly Mappendatei[],
  { befunde }: Einleseplan,
  listenfassung: number | null,
): Dateibefund[] {
  const naechste = befunde.values();
  const neueste = neuesteFassung(dateien, listenfassung);
  return dateien.map(({ datei, gelesen }): Dateibefund => {
    if ('satz' in gelesen) return { datei, kundennummer: '', befund: gelesen, hausdaten: null };
    const { value: befund } = naechste.next();
    if (befund === undefined) throw new Error('A file without an answer');
    if (!gelesen.ok) return { datei, kundennummer: '', befund, hausdaten: null };
    const { kundennummer, hausfassung } = gelesen.wert;
    return { datei, kundennummer, befund, hausdaten: veraltete(hausfassung, neueste) };
  });
}

/** The newest release of house data among the list and the files; null where none of them names one. */
function neuesteFassung(dateien: readonly Mappendatei[], listenfassung: number | null): number | null {
  const fassungen = dateien.flatMap(({ gelesen }) =>
    'ok' in gelesen && gelesen.ok ? [gelesen.wert.hausfassung] : [],
  );
  const bekannte = [listenfassung, ...fassungen].filter((each) => each !== null);
  return bekannte.length === 0 ? null : Math.max(...bekannte);
}

function veraltete(fassung: number | null, neueste: number | null): VeralteteHausdaten | null {
  return neueste === null || fassung === neueste ? null : { fassung, neueste };
}
