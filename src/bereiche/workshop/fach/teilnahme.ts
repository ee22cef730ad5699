/** What is taken of the file of a participant: the code and what was compared; no text, no name, no property of the file. Pure. */
import type { Fehler } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import { istHaltbar } from '../../../listen/zellgrenze';
import { normalized } from '../../../listen/readRating';
import type { Dateilesung } from '../../../mappe/dateilesung';
import { VORLAGE_ID } from '../../../mappe/layout';
import type { Teile } from '../../../mappe/teile';
import { type Runde, UEBUNG_FELDER, UEBUNGEN, UEBUNGSMAPPE, URTEILE } from '../../uebung';
import { BEREICHE, CODE_LAENGE, KENNUNG_OFFEN, PERSON_LAENGE } from '../regeln/vokabular';
import { einheitVon, istStufenbereich, wertIn, type Workshopurteil } from './urteile';

/** All that is read of such a file. */
export const TEILNAHME_TEILE: Teile = { listen: [UEBUNGEN, URTEILE], felder: [UEBUNG_FELDER.code] };

/** Why nothing of a file is taken over. */
export type Ablehnungsgrund =
  /** A person's Fallmappe: client data have no place in a workshop. */
  | 'fallmappe'
  | 'keineUebungsmappe'
  | 'neuer'
  | 'aelter'
  | 'ohneCode'
  | 'codeUnbrauchbar'
  | 'personUnbrauchbar'
  /** Somebody has not compared anything yet. */
  | 'nichtsVerglichen';

/** What one participant has compared, or why it cannot be used. */
export type Teilnahme =
  | { readonly art: 'gelesen'; readonly code: string; readonly urteile: readonly Workshopurteil[] }
  | { readonly art: 'abgelehnt'; readonly grund: Ablehnungsgrund }
  /** Sentences, each with its place in the file. */
  | { readonly art: 'fehlerhaft'; readonly saetze: readonly string[] }
  /** A sentence of whoever opens files. */
  | { readonly art: 'unlesbar'; readonly satz: string };

/** Says errors in words. */
export type Benenne = (fehler: readonly Fehler[]) => readonly string[];

/** Reads a file that was opened. */
export function teilnahmeAus(datei: Dateilesung, benenne: Benenne): Teilnahme {
  if ('satz' in datei) return { art: 'unlesbar', satz: datei.satz };
  const { mappenart, lesung } = datei;
  const grund = falscheArt(mappenart);
  if (grund !== null) return { art: 'abgelehnt', grund };
  if (lesung.art === 'unlesbar') return { art: 'fehlerhaft', saetze: benenne(lesung.fehler) };
  return teilnahmeIn(lesung.inhalt, benenne);
}

function falscheArt({
  vorlage,
  version,
}: {
  vorlage: string;
  version: number | null;
}): Ablehnungsgrund | null {
  if (vorlage === VORLAGE_ID) return 'fallmappe';
  if (vorlage !== UEBUNGSMAPPE.id) return 'keineUebungsmappe';
  if (version === UEBUNGSMAPPE.version) return null;
  return (version ?? 0) > UEBUNGSMAPPE.version ? 'neuer' : 'aelter';
}

function teilnahmeIn(inhalt: Inhalt, benenne: Benenne): Teilnahme {
  const { wert, fehler: codefehler } = inhalt.feld(UEBUNG_FELDER.code);
  const code = wert.trim();
  const fehler = [...codefehler, ...inhalt.liste(UEBUNGEN).fehler, ...inhalt.liste(URTEILE).fehler];
  const urteile = urteileIn(inhalt, code, (each) => void fehler.push(each));
  if (fehler.length > 0) return { art: 'fehlerhaft', saetze: benenne(fehler) };
  if (code === '') return { art: 'abgelehnt', grund: 'ohneCode' };
  if (!istBrauchbar(code, CODE_LAENGE)) return { art: 'abgelehnt', grund: 'codeUnbrauchbar' };
  if (!urteile.every(({ person }) => istBrauchbar(person, PERSON_LAENGE)))
    return { art: 'abgelehnt', grund: 'personUnbrauchbar' };
  if (urteile.length === 0) return { art: 'abgelehnt', grund: 'nichtsVerglichen' };
  return { art: 'gelesen', code, urteile };
}

/** Nothing but a short word in one line may come into the Workshop. */
function istBrauchbar(text: string, laenge: number): boolean {
  return text.length <= laenge && istHaltbar(text) && !/[\r\n\t]/.test(text);
}

type Melden = (fehler: Fehler) => void;

/** Stufen and words of all that was compared. */
function urteileIn(inhalt: Inhalt, fachkraft: string, melden: Melden): Workshopurteil[] {
  const verglichene = inhalt.liste(UEBUNGEN).heile.filter(({ stand }) => stand === 'verglichen');
  const welche = new Set(verglichene.map(({ person, runde }) => rundeVon(person, runde)));
  const worte = verglichene.flatMap(({ person, runde, kennung, foerderziel, stelle }): Gesagtes[] => {
    const gemeinsam = { runde: runde as Runde, person, fachkraft, ort: stelle.ort('person') };
    return [
      { ...gemeinsam, bereich: 'kennung', wert: kennung ?? KENNUNG_OFFEN },
      ...(foerderziel === null ? [] : [{ ...gemeinsam, bereich: 'foerderziel' as const, wert: foerderziel }]),
    ];
  });
  const gesagt = [...stufenIn(inhalt, welche, fachkraft, melden), ...worte];
  meldeDoppelte(gesagt, melden);
  return gesagt.map(({ ort: _, ...urteil }) => urteil);
}

interface Gesagtes extends Workshopurteil {
  readonly ort: Fehler['orte'][number];
}

function rundeVon(person: string, runde: number): string {
  return JSON.stringify([normalized(person), runde]);
}

/** Other inputs of the case stand in the same table; they are not compared. */
function stufenIn(
  inhalt: Inhalt,
  verglichen: ReadonlySet<string>,
  fachkraft: string,
  melden: Melden,
): Gesagtes[] {
  return inhalt.liste(URTEILE).heile.flatMap(({ person, runde, bereich, stelle }): Gesagtes[] => {
    const gemeint = BEREICHE.werte.find(({ eintraege: [id] }) => id === bereich)?.wert;
    if (gemeint === undefined || !istStufenbereich(gemeint)) return [];
    if (!verglichen.has(rundeVon(person, runde))) return [];
    const zelle = stelle.zelle('stufe');
    const wert = wertIn(gemeint, zelle, melden);
    return wert === null
      ? []
      : [{ runde: runde as Runde, person, fachkraft, bereich: gemeint, wert, ort: zelle.ort }];
  });
}

function meldeDoppelte(gesagt: readonly Gesagtes[], melden: Melden): void {
  const erste = new Map<string, Gesagtes>();
  for (const each of gesagt) {
    const vorher = erste.get(einheitVon(each));
    if (vorher) melden({ code: 'URTEIL_DOPPELT', orte: [vorher.ort, each.ort] });
    else erste.set(einheitVon(each), each);
  }
}
