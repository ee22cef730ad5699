/** Puts a practice person into the cells of the case: the facts of the story, and what the participant has entered so far. */
import { MATRIXLISTE } from '../../../fall/listen';
import { type Aenderung, aendern, anfuegen, setzen } from '../../../listen/aenderung';
import type { Fehler } from '../../../listen/fehler';
import type { Feld } from '../../../listen/feld';
import type { Inhalt } from '../../../listen/inhalt';
import { parsePlainDate } from '../../../listen/plainDate';
import type { Vorhaben } from '../../../mappe/akteAendern';
import { type Eintraege, eintragsaenderungen, gemerkteEintraege } from '../fach/eintraege';
import { MAPPENORT } from '../fach/fehler';
import { personMit } from '../fach/personen';
import { uebungszeile, type Uebungsort } from '../fach/stand';
import { UEBUNG_FELDER, UEBUNGEN, URTEILE } from '../listen';
import { ERGEBNISSE } from '../mappe';
import type { Uebungsperson } from '../personen/uebungsperson';
import { GEGEBENE_FELDER } from '../regeln/eingaben';
import { beiseitelegen, idgeber } from './merken';

const OHNE_ERGEBNIS = {
  integration: '',
  wettbewerbsfaehigkeit: '',
  prozessfaehigkeit: '',
  erwerbsfaehigkeit: '',
};

/**
 * What stood in the cells is put aside first, so that nothing is lost. The second round begins with the ratings of the first.
 * Refused where the rows that were put aside cannot be understood.
 */
export function oeffnePerson(ort: Uebungsort): Vorhaben {
  return ({ inhalt, zusatz }) => {
    const person = personMit(inhalt, ort.person);
    if (person === undefined)
      return { ok: false, fehler: [{ code: 'UEBUNGSPERSON_UNBEKANNT', orte: MAPPENORT }] };
    const fehler = gemerkteFehler(inhalt);
    if (fehler.length > 0) return { ok: false, fehler };
    return {
      ok: true,
      zurueck: null,
      aenderungen: [
        ...beiseitelegen(inhalt, zusatz),
        ...angefangen(inhalt, ort, zusatz),
        ...gegebenes(person, inhalt),
        ...eintragsaenderungen(inhalt, bisherige(inhalt, ort)),
        ...ohneErgebnisse(inhalt),
        ...wenn(inhalt, UEBUNG_FELDER.person, ort.person),
        ...wenn(inhalt, UEBUNG_FELDER.runde, ort.runde),
      ],
    };
  };
}

/** Rows that cannot be read would be written a second time, or over. */
export function gemerkteFehler(inhalt: Inhalt): readonly Fehler[] {
  return [...inhalt.liste(UEBUNGEN).fehler, ...inhalt.liste(URTEILE).fehler];
}

function bisherige(inhalt: Inhalt, ort: Uebungsort): Eintraege {
  if (uebungszeile(inhalt, ort) !== undefined || ort.runde === 1) return gemerkteEintraege(inhalt, ort);
  return gemerkteEintraege(inhalt, { ...ort, runde: 1 });
}

function angefangen(inhalt: Inhalt, ort: Uebungsort, zusatz: string): Aenderung[] {
  if (uebungszeile(inhalt, ort) !== undefined) return [];
  const id = idgeber(inhalt.liste(UEBUNGEN).ids, zusatz)('U');
  return [anfuegen(UEBUNGEN, { id, ...ort, stand: 'begonnen' })];
}

function gegebenes({ angaben, ...person }: Uebungsperson, inhalt: Inhalt): Aenderung[] {
  const { name, kundennummer, geburtsdatum, stichtag } = person;
  const { bisherigeBetreuung, exterPlatzFrei, fachteam, fmEinschaetzung } = angaben;
  const felder = GEGEBENE_FELDER;
  return [
    ...wenn(inhalt, felder.name, name),
    ...wenn(inhalt, felder.kundennummer, kundennummer),
    ...wenn(inhalt, felder.geburtsdatum, parsePlainDate(geburtsdatum)),
    ...wenn(inhalt, felder.zugang, null),
    ...wenn(inhalt, felder.neukunde, angaben.neukunde.wert),
    ...wenn(inhalt, felder.stichtag, parsePlainDate(stichtag)),
    ...wenn(inhalt, felder.bisherigeBetreuung, bisherigeBetreuung?.wert ?? ''),
    ...wenn(inhalt, felder.exterPlatzFrei, exterPlatzFrei?.wert ?? null),
    ...wenn(inhalt, felder.fachteam, fachteam?.wert ?? null),
    ...wenn(inhalt, felder.paragraph428, null),
    ...wenn(inhalt, felder.fmEinschaetzung, fmEinschaetzung?.wert ?? null),
  ];
}

/** Results of somebody else must not stand beside this person. */
function ohneErgebnisse(inhalt: Inhalt): Aenderung[] {
  return [
    ...ERGEBNISSE.flatMap((feld) => wenn(inhalt, feld, '')),
    ...inhalt.liste(MATRIXLISTE).zeilen.flatMap(({ zeile }) => aendern(MATRIXLISTE, zeile, OHNE_ERGEBNIS)),
  ];
}

/** A new value for a single cell, where it is another one. */
function wenn<Wert>(inhalt: Inhalt, feld: Feld<Wert>, wert: Wert): Aenderung[] {
  return inhalt.feld(feld).wert === wert ? [] : [setzen(feld, wert)];
}
