/** Computes a list of cases: reads all its rows, decides them in columns, and says what is to stand in their result cells. */
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { Zeitpunkt } from '../../../listen/plainDate';
import type { Raster } from '../../../listen/raster';
import { findeSpalten } from '../../../listen/readListe';
import type { Stelle } from '../../../listen/stelle';
import { fingerabdruck, type Sha256 } from '../../../fall/fingerabdruck';
import { lageVon } from '../../../fall/lage';
import { neueErgebnisse, Spaltenentscheider } from '../../../fall/spalten/entscheider';
import { neueSpalten, setzeFall } from '../../../fall/spalten/kodierung';
import type { Steuerung } from '../../../fall/ergebnis';
import { steuerungAus } from '../../../fall/steerFall';
import type { Regelsatz } from '../../../rules/regelsatz';
import { type Listenfaelligkeit, faelligkeitenVon, type Zeilenstand } from '../fach/faelligkeiten';
import { type Listenzeile, Listenzeilen } from '../fach/listenzeilen';
import type { Listenfall } from '../fach/liesZeile';
import { type Suchlage, suchlaeufeVon } from '../fach/suchlaeufe';
import { alsZelle, bedarfeDerAcht, kennungSeit, zeilenstandVon } from '../fach/zeilenergebnis';
import { FAELLE, type Fallspalte } from '../listen';
import { SUCHLAEUFE, type Suchlauf, suchlaufzeichen } from '../regeln/suchlaeufe';
import {
  esFehltText,
  hinweiseText,
  moeglichText,
  warumText,
  wechselText,
  worumText,
} from '../texte/ergebnis';
import type { Kennungswechsel, Listenergebnis, Zeilenergebnis, Zeilenfehler } from '../fach/listenergebnis';

/** When it is computed, and what the searches look from. */
export interface Listenauftrag extends Suchlage {
  readonly jetzt: Zeitpunkt;
  /** The released rules of the house; each row is decided by those that are valid on its Stichtag. None by default. */
  readonly saetze?: readonly Regelsatz[];
  /** What computes check sums; the one that works everywhere without it. */
  readonly sha256?: Sha256;
  /** Cells that could not even be read, by their row among the data rows, counted from 0. */
  readonly zellfehler?: ReadonlyMap<number, readonly Fehler[]>;
}

/** So many rows are decided at once, and only as many are in memory as they were read. */
const BLOCK = 100;

/** Computes the whole table (its range with headers); columns that are missing are errors, and then nothing is computed. */
export function berechneListe(raster: Raster, auftrag: Listenauftrag): Lesung<Listenergebnis> {
  const { fundort, unentschuldigt } = findeSpalten(FAELLE, raster);
  if (unentschuldigt.length > 0) return { ok: false, fehler: unentschuldigt };
  return { ok: true, wert: ergebnisVon(new Listenzeilen(fundort, auftrag), auftrag) };
}

/** What is gathered while the rows are gone through. */
interface Sammlung {
  readonly berechnet: Zeilenergebnis[];
  readonly geaendert: Kennungswechsel[];
  readonly fehler: Zeilenfehler[];
  readonly suchlaeufe: Record<Suchlauf, number>;
}

function ergebnisVon(zeilen: Listenzeilen, auftrag: Listenauftrag): Listenergebnis {
  const sammlung: Sammlung = {
    berechnet: [],
    geaendert: [],
    fehler: [],
    suchlaeufe: Object.fromEntries(SUCHLAEUFE.map((each) => [each, 0])) as Record<Suchlauf, number>,
  };
  const entscheider = new Map<Regelsatz, Spaltenentscheider>();
  for (let erste = 0; erste < zeilen.anzahl; erste += BLOCK) {
    const block = zeilen.lies(erste, erste + BLOCK);
    const befunde = entschieden(entscheider, block);
    block.forEach(({ stelle, kundennummer, gelesen }, index) => {
      if (!gelesen.ok) sammlung.fehler.push({ kundennummer, fehler: gelesen.fehler });
      else nimmAuf(sammlung, { stelle, listenfall: gelesen.wert, befund: befunde(index) }, auftrag);
    });
  }
  return { zeilen: zeilen.anzahl, ...sammlung };
}

type Befund = ReturnType<Spaltenentscheider['befund']>;

/** Decides rows, each by the set that is valid on its Stichtag. @returns the answer of each, by its place. */
function entschieden(
  entscheider: Map<Regelsatz, Spaltenentscheider>,
  zeilen: readonly Listenzeile[],
): (index: number) => Befund {
  const spalten = neueSpalten(zeilen.length);
  const ergebnisse = neueErgebnisse(zeilen.length);
  const jeZeile = zeilen.map(({ gelesen }, index) => {
    if (!gelesen.ok) return null;
    const { fall } = gelesen.wert;
    setzeFall(spalten, index, fall);
    const eigener = entscheiderVon(entscheider, fall.regelsatz);
    eigener.entscheide(spalten, ergebnisse, index, index + 1);
    return eigener;
  });
  return (index) => {
    const eigener = jeZeile[index] ?? null;
    if (eigener === null) throw new Error('A row with errors is not decided');
    return eigener.befund(ergebnisse.befund[index] ?? 0);
  };
}

function entscheiderVon(
  entscheider: Map<Regelsatz, Spaltenentscheider>,
  regelsatz: Regelsatz,
): Spaltenentscheider {
  const bekannt = entscheider.get(regelsatz);
  if (bekannt !== undefined) return bekannt;
  const neu = new Spaltenentscheider(regelsatz);
  entscheider.set(regelsatz, neu);
  return neu;
}

/** A row that was read and decided. */
interface Entschiedene {
  readonly stelle: Stelle<Fallspalte>;
  readonly listenfall: Listenfall;
  readonly befund: Befund;
}

function nimmAuf(sammlung: Sammlung, zeile: Entschiedene, auftrag: Listenauftrag): void {
  const { fall, bisher } = zeile.listenfall;
  const steuerung = steuerungAus(fall, lageVon(fall), zeile.befund);
  const { hinweise, kennung } = steuerung;
  const stand = zeilenstandVon(zeile.listenfall, steuerung);
  const abdruck = fingerabdruck(fall, auftrag.sha256);
  const istVeraltet = bisher.fingerabdruck !== '' && bisher.fingerabdruck !== abdruck;
  const suchzeile = { zeile: zeile.listenfall, stand, hinweise, veraltet: istVeraltet };
  const gefunden = suchlaeufeVon(suchzeile, auftrag);
  for (const suchlauf of gefunden) sammlung.suchlaeufe[suchlauf]++;
  if (bisher.kennung !== '' && bisher.kennung !== kennung.gueltig)
    sammlung.geaendert.push({ kundennummer: fall.kundennummer, von: bisher.kennung, nach: kennung.gueltig });
  const faellig = faelligkeitenVon(zeile.listenfall, stand);
  // Once it stands there, nothing is out of date any more.
  const bleibende = gefunden.filter((each) => each !== 'veraltet');
  sammlung.berechnet.push({
    zeile: zeile.stelle.zeile,
    kundennummer: fall.kundennummer,
    fachkraft: fall.fachkraft,
    faellig,
    suchlaeufe: bleibende,
    istVeraltet,
    istEingetragen: bisher.suchlaeufe === suchlaufzeichen(bleibende),
    werte: werteVon(zeile, { steuerung, stand, suchlaeufe: bleibende, faellig, abdruck }, auftrag),
  });
}

/** What computing a row came to. */
interface Zeilenbefund {
  readonly steuerung: Steuerung;
  readonly stand: Zeilenstand;
  readonly suchlaeufe: readonly Suchlauf[];
  readonly faellig: readonly Listenfaelligkeit[];
  readonly abdruck: string;
}

/** What is to stand in the result cells. */
function werteVon(
  { listenfall }: Entschiedene,
  { steuerung, stand, suchlaeufe, faellig, abdruck }: Zeilenbefund,
  auftrag: Listenauftrag,
): Zeilenergebnis['werte'] {
  const { kennung } = steuerung;
  return {
    profillage: steuerung.profillage.gueltig,
    kennungErrechnet: kennung.errechnet,
    kennungGeprueft: kennung.geprueft ?? '',
    kennung: kennung.gueltig,
    betreuung: steuerung.betreuung.vorschlag,
    wechsel: wechselText(steuerung.betreuung.wechsel),
    nochMoeglich: moeglichText(steuerung),
    esFehlt: esFehltText(steuerung),
    warum: warumText(steuerung),
    hinweise: hinweiseText(steuerung.hinweise),
    bedarfeAcht: bedarfeDerAcht(listenfall.fall),
    dreiBedarfeSeit: alsZelle(stand.dreiBedarfeSeit),
    kennungSeit: alsZelle(kennungSeit(listenfall, stand)),
    suchlaeufe: suchlaufzeichen(suchlaeufe),
    naechsteWiedervorlage: alsZelle(faellig[0]?.am),
    worumEsGeht: worumText(faellig),
    regelwerk: listenfall.fall.regelsatz.version,
    berechnetAm: auftrag.jetzt.serial,
    fingerabdruck: abdruck,
  };
}
