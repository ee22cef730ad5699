/** What each place says of one state of a case, by the very functions that the program shows, prints and writes it with. */
import { vermerkentwurf } from '../../../src/bereiche/bfm/prozess/ansicht/vermerkentwurf';
import { einschaetzungNach } from '../../../src/bereiche/bfm/prozess/fach/einschaetzung';
import type { Statuskette } from '../../../src/bereiche/bfm/prozess/fach/statuskette';
import { fallblick } from '../../../src/bereiche/bfm/prozess/vorhaben/fallblick';
import type { Schrittauftrag } from '../../../src/bereiche/bfm/prozess/vorhaben/schritte';
import { berechneWiedervorlagen } from '../../../src/bereiche/bfm/wiedervorlagen/fach/berechneWiedervorlagen';
import { wiedervorlagenblick } from '../../../src/bereiche/bfm/wiedervorlagen/vorhaben/wiedervorlagenblick';
import type { Wechselvorschlag } from '../../../src/bereiche/verlauf/fach/wechsel';
import { neueZeile } from '../../../src/bereiche/verlauf/fach/zeile';
import { verlaufsblick } from '../../../src/bereiche/verlauf/vorhaben/verlaufsblick';
import { KOPF_LABEL, kopfzeilen } from '../../../src/bausteine/texte/kopf';
import type { BerechneteSicht } from '../../../src/bausteine/viewProps';
import type { Fall } from '../../../src/fall/fall';
import type { Ergebnis, Steuerung } from '../../../src/fall/ergebnis';
import type { Planungsblick } from '../../../src/mappe/akteAendern';
import { eintragVon } from '../../../src/mappe/eintrag';
import type { Ergebniszellen } from '../../../src/mappe/fallmappe';
import { kurzJson, type KurzJson, resultJson, type ResultJson } from '../../../src/mappe/resultJson';
import { UEBERGAENGE } from '../../../src/rules/fallmanagement';
import { FAELLIGES } from '../../support/faelliges';

/** Lines such as „Kennung: AV“, by what stands before the colon. */
export type Zeilen = ReadonlyMap<string, string>;

/** What those places say that need nothing but the case. Texts are as a person reads them. */
export interface Ergebnisaussagen {
  readonly fall: Fall;
  readonly ergebnis: Steuerung;
  readonly kopf: Zeilen;
  /** The result cells of the sheet „Kennung“. */
  readonly blatt: Ergebniszellen;
  readonly json: ResultJson;
  readonly kurz: KurzJson;
}

/** What all places say. */
export interface Aussagen extends Ergebnisaussagen {
  readonly kette: Statuskette;
  /** The last word of the chain about the Einschätzung; null where it leaves it open or has said nothing. */
  readonly wort: 'ja' | 'nein' | null;
  /** The kinds that are open in Heute, whatever their day. */
  readonly heute: ReadonlySet<string>;
  readonly wechsel: Wechselvorschlag | null;
  /** The pre-written Vermerk of the decision that comes next. */
  readonly vermerk: Zeilen;
  /** The row that completing the Profiling would write. */
  readonly momentaufnahme: Readonly<Record<string, unknown>>;
}

/** What follows from a case and its result alone. */
export function ergebnisaussagen(fall: Fall, ergebnis: Ergebnis): Ergebnisaussagen {
  return {
    fall,
    ergebnis: ergebnis.steuerung,
    kopf: new Map(kopfzeilen(ergebnis.steuerung)),
    blatt: eintragVon(ergebnis, { serial: 46347 }).zellen,
    json: resultJson(ergebnis),
    kurz: kurzJson(fall),
  };
}

/** All of them, of one reading. */
export function aussagen(blick: Planungsblick): Aussagen {
  const { fall, ergebnis } = blick;
  const { schrittlage } = fallblick(blick);
  const { jetzt, wechsel } = verlaufsblick(blick);
  const liste = berechneWiedervorlagen(wiedervorlagenblick(blick, FAELLIGES));
  const ohneBemerkung = { korrigiert: null, ueberprueft: '', bemerkung: '' };
  return {
    ...ergebnisaussagen(fall, ergebnis),
    kette: schrittlage.kette,
    wort: letztesWort(schrittlage.kette),
    heute: new Set(liste.offen.map(({ art }) => art)),
    wechsel,
    vermerk: vermerkVon(blick, naechste(schrittlage.kette)),
    momentaufnahme: neueZeile(jetzt, ohneBemerkung, '').werte,
  };
}

export { KOPF_LABEL };

/** The pre-written Vermerk of a decision, line by line. */
export function vermerkVon(
  blick: Planungsblick,
  entschieden: Pick<Schrittauftrag, 'schritte' | 'angaben'>,
): Zeilen {
  const sicht = { fall: blick.fall, ergebnis: blick.ergebnis } as BerechneteSicht;
  const lage = { blick: fallblick(blick), sicht, fachkraft: entschieden.angaben.fachkraft };
  const zeilen = vermerkentwurf(entschieden, lage).split('\n');
  return new Map(zeilen.map((zeile) => [zeile.split(':')[0] ?? '', zeile.split(': ').slice(1).join(': ')]));
}

function letztesWort({ zeilen }: Statuskette): Aussagen['wort'] {
  const letzte = zeilen.findLast((zeile) => einschaetzungNach(zeile) !== null);
  return (letzte && einschaetzungNach(letzte)?.fmEinschaetzung) ?? null;
}

/** The first step that the state allows, with nothing filled in. */
function naechste({ status, zeilen }: Statuskette): Pick<Schrittauftrag, 'schritte' | 'angaben'> {
  const schritt = UEBERGAENGE.find(({ von }) => von === status)?.schritt;
  const datum = zeilen.at(-1)?.datum ?? ('2024-01-01' as Fall['stichtag']);
  const offen = { kriterium: null, lokal: '', integriert: null, grund: null, naechsterTermin: null } as const;
  const leer = { fachkraft: '', begruendung: '', betreff: '', fuehrtZuFortschritten: false };
  return { schritte: schritt === undefined ? [] : [schritt], angaben: { ...offen, ...leer, datum } };
}
