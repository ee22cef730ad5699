/** Computes a list of cases: reads all its rows, decides them in columns, and says what is to stand in their result cells. */
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { Zeitpunkt } from '../../../listen/plainDate';
import type { Raster } from '../../../listen/raster';
import { findeSpalten, istLeer } from '../../../listen/readListe';
import { readText } from '../../../listen/readFelder';
import { Stelle } from '../../../listen/stelle';
import { fingerabdruck } from '../../../fall/fingerabdruck';
import { lageVon } from '../../../fall/lage';
import { neueErgebnisse, Spaltenentscheider } from '../../../fall/spalten/entscheider';
import { neueSpalten, setzeFall } from '../../../fall/spalten/kodierung';
import type { Steuerung } from '../../../fall/ergebnis';
import { steuerungAus } from '../../../fall/steerFall';
import { REGELWERK_VERSION } from '../../../rules/regelwerk';
import { personenschluessel } from '../fach/abgleich';
import { type Listenfaelligkeit, faelligkeitenVon, type Zeilenstand } from '../fach/faelligkeiten';
import { type Listenfall, liesZeile } from '../fach/liesZeile';
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
  /** Cells that could not even be read, by their row among the data rows, counted from 0. */
  readonly zellfehler?: ReadonlyMap<number, readonly Fehler[]>;
}

/** A row of the sheet that holds anything. */
interface Listenzeile {
  readonly stelle: Stelle<Fallspalte>;
  readonly kundennummer: string;
  readonly gelesen: Lesung<Listenfall>;
}

/** Computes the whole table (its range with headers); columns that are missing are errors, and then nothing is computed. */
export function berechneListe(raster: Raster, auftrag: Listenauftrag): Lesung<Listenergebnis> {
  const { fundort, unentschuldigt } = findeSpalten(FAELLE, raster);
  if (unentschuldigt.length > 0) return { ok: false, fehler: unentschuldigt };
  const stellen = raster.values.slice(1).map((_, zeile) => new Stelle<Fallspalte>(fundort, zeile));
  const felder = Object.keys(FAELLE.spalten);
  const unlesbare = auftrag.zellfehler ?? new Map<number, readonly Fehler[]>();
  const zeilen = mitDoppelten(
    stellen
      .filter((stelle) => unlesbare.has(stelle.zeile) || !istLeer(FAELLE, felder, stelle))
      .map((stelle) => liesListenzeile(stelle, auftrag)),
  );
  return { ok: true, wert: ergebnisVon(zeilen, auftrag) };
}

function liesListenzeile(
  stelle: Stelle<Fallspalte>,
  { jetzt, zellfehler }: Pick<Listenauftrag, 'jetzt' | 'zellfehler'>,
): Listenzeile {
  const kundennummer = readText(stelle.zelle('kundennummer'), 'kundennummer', () => undefined);
  const unlesbare = zellfehler?.get(stelle.zeile);
  // What could not be read stands there as empty: nothing may be concluded from it.
  const gelesen = unlesbare ? { ok: false as const, fehler: unlesbare } : liesZeile(stelle, jetzt.datum);
  return { stelle, kundennummer, gelesen };
}

/** Rows of the same person are errors that name all of them: nobody can tell which one holds. */
function mitDoppelten(zeilen: readonly Listenzeile[]): Listenzeile[] {
  const jeNummer = new Map<string, Listenzeile[]>();
  for (const zeile of zeilen) {
    const gleiche = jeNummer.get(personenschluessel(zeile.kundennummer));
    if (gleiche) gleiche.push(zeile);
    else jeNummer.set(personenschluessel(zeile.kundennummer), [zeile]);
  }
  return zeilen.map((zeile) => {
    const gleiche = jeNummer.get(personenschluessel(zeile.kundennummer)) ?? [];
    if (zeile.kundennummer === '' || gleiche.length < 2) return zeile;
    const orte = gleiche.map(({ stelle }) => stelle.ort('kundennummer'));
    const doppelt: Fehler = { code: 'KUNDENNUMMER_DOPPELT', orte };
    const weitere = zeile.gelesen.ok ? [] : zeile.gelesen.fehler;
    return { ...zeile, gelesen: { ok: false, fehler: [doppelt, ...weitere] } };
  });
}

/** What is gathered while the rows are gone through. */
interface Sammlung {
  readonly berechnet: Zeilenergebnis[];
  readonly geaendert: Kennungswechsel[];
  readonly fehler: Zeilenfehler[];
  readonly suchlaeufe: Record<Suchlauf, number>;
}

function ergebnisVon(zeilen: readonly Listenzeile[], auftrag: Listenauftrag): Listenergebnis {
  const sammlung: Sammlung = {
    berechnet: [],
    geaendert: [],
    fehler: [],
    suchlaeufe: Object.fromEntries(SUCHLAEUFE.map((each) => [each, 0])) as Record<Suchlauf, number>,
  };
  const entscheider = entschieden(zeilen);
  zeilen.forEach(({ stelle, kundennummer, gelesen }, index) => {
    if (!gelesen.ok) sammlung.fehler.push({ kundennummer, fehler: gelesen.fehler });
    else nimmAuf(sammlung, { stelle, listenfall: gelesen.wert, befund: entscheider(index) }, auftrag);
  });
  return { zeilen: zeilen.length, ...sammlung };
}

type Befund = ReturnType<Spaltenentscheider['befund']>;

/** Decides all rows at once. @returns the answer of each, by its place. */
function entschieden(zeilen: readonly Listenzeile[]): (index: number) => Befund {
  const spalten = neueSpalten(zeilen.length);
  const ergebnisse = neueErgebnisse(zeilen.length);
  const entscheider = new Spaltenentscheider();
  zeilen.forEach(({ gelesen }, index) => {
    if (gelesen.ok) setzeFall(spalten, index, gelesen.wert.fall);
  });
  entscheider.entscheide(spalten, ergebnisse, 0, zeilen.length);
  return (index) => entscheider.befund(ergebnisse.befund[index] ?? 0);
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
  const abdruck = fingerabdruck(fall);
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
    regelwerk: REGELWERK_VERSION,
    berechnetAm: auftrag.jetzt.serial,
    fingerabdruck: abdruck,
  };
}
