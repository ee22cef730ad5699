/** The people that a trainer has added in the sheets, read as the invented ones are; what one lacks is named. Pure. */
import type { Fehler } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import { BEDARFE, RESSOURCENBEREICHE } from '../../../rules/vocabulary';
import { EIGENE_GESCHICHTEN, EIGENE_MUSTER, EIGENE_PERSONEN, type EigenePersonzeile } from '../listen';
import type { Belegt } from '../personen/belegt';
import { liesFallDerPerson } from '../personen/fallDerPerson';
import type { Angaben, Uebungsperson } from '../personen/uebungsperson';
import type { Liste, ZeileVon } from '../../../listen/liste';

/** Complete people, and everything that keeps others from being used. */
export interface EigenePersonen {
  readonly personen: readonly Uebungsperson[];
  readonly fehler: readonly Fehler[];
}

type Musterzeile = ZeileVon<typeof EIGENE_MUSTER>;

/** @param vergeben the Ids of the people that everybody has. */
export function eigenePersonenIn(inhalt: Inhalt, vergeben: readonly string[]): EigenePersonen {
  const tabellen: readonly Liste[] = [EIGENE_PERSONEN, EIGENE_GESCHICHTEN, EIGENE_MUSTER];
  const inZellen = tabellen.flatMap((liste) => inhalt.liste(liste).fehler);
  const gelesene = inhalt.liste(EIGENE_PERSONEN).heile.map((zeile) => personAus(zeile, inhalt, vergeben));
  return {
    personen: gelesene.flatMap(({ person, fehler }) => (fehler.length === 0 ? [person] : [])),
    fehler: [...inZellen, ...gelesene.flatMap(({ fehler }) => fehler)],
  };
}

interface Gelesen {
  readonly person: Uebungsperson;
  readonly fehler: readonly Fehler[];
}

function personAus(zeile: EigenePersonzeile, inhalt: Inhalt, vergeben: readonly string[]): Gelesen {
  const { id } = zeile;
  const geschichte = geschichteVon(inhalt, id);
  const muster = inhalt.liste(EIGENE_MUSTER).heile.filter(({ person }) => person === id);
  const person = personMit(zeile, geschichte, muster);
  const orte = [zeile.stelle.ort('id')];
  const fehlt = fehlendes(zeile, geschichte, muster);
  const fehler: readonly Fehler[] = [
    ...(vergeben.includes(id) ? [{ code: 'UEBUNGSPERSON_DOPPELT', orte, person: id } as const] : []),
    ...(fehlt.length > 0 ? [{ code: 'UEBUNGSPERSON_UNVOLLSTAENDIG', orte, person: id, fehlt } as const] : []),
    ...fremdeSaetze(muster, geschichte.length, id),
  ];
  return { person, fehler: fehler.length > 0 ? fehler : widersprueche(person, orte) };
}

function personMit(
  zeile: EigenePersonzeile,
  geschichte: readonly string[],
  muster: readonly Musterzeile[],
): Uebungsperson {
  const { id, titel, name, geburtsdatum, stichtag } = zeile;
  const werte = new Map(muster.map((each) => [each.bereich as string, belegtAus(each)] as const));
  return {
    id,
    titel: titel === '' ? id : titel,
    name,
    kundennummer: id,
    bgNummer: '',
    geburtsdatum: geburtsdatum ?? '',
    stichtag: stichtag ?? '',
    schwierigkeit: 'abzuwaegen',
    geschichte,
    bedarfe: jeId(BEDARFE, werte),
    ressourcenbereiche: jeId(RESSOURCENBEREICHE, werte),
    angaben: angabenAus(zeile),
    andereSichten: [],
  };
}

/** What the rules cannot work with, told at the row of the person. */
function widersprueche(person: Uebungsperson, orte: Fehler['orte']): readonly Fehler[] {
  const gelesen = liesFallDerPerson(person);
  return gelesen.ok ? [] : gelesen.fehler.map((each) => ({ ...each, orte }));
}

/** In the order of their numbers, wherever their rows stand. */
function geschichteVon(inhalt: Inhalt, id: string): readonly string[] {
  const saetze = inhalt.liste(EIGENE_GESCHICHTEN).heile.filter(({ person }) => person === id);
  return [...saetze].sort((a, b) => a.nr - b.nr).map(({ satz }) => satz);
}

function fehlendes(
  { name, geburtsdatum, stichtag }: EigenePersonzeile,
  geschichte: readonly string[],
  muster: readonly Musterzeile[],
): readonly string[] {
  const bewertet = new Set(
    muster.filter((each) => each.stelle.zelle('stufe').value.art !== 'leer').map(({ bereich }) => bereich),
  );
  const kopf = [
    ['Name', name === ''],
    ['Geburtsdatum', geburtsdatum === null],
    ['Stichtag', stichtag === null],
    ['Geschichte', geschichte.length === 0],
  ] as const;
  return [
    ...kopf.filter(([, fehlt]) => fehlt).map(([was]) => was),
    ...[...BEDARFE, ...RESSOURCENBEREICHE].filter(({ id }) => !bewertet.has(id)).map(({ label }) => label),
  ];
}

/** Sentences are told by their place in the story, beginning with 1. */
function fremdeSaetze(muster: readonly Musterzeile[], saetze: number, person: string): Fehler[] {
  return muster
    .filter((each) => nummern(each.saetze).some((nr) => nr < 1 || nr > saetze))
    .map((each) => ({ code: 'UEBUNGSSATZ_UNBEKANNT', orte: [each.stelle.ort('saetze')], person }));
}

function nummern(text: string): readonly number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

function belegtAus({ stufe, saetze }: Musterzeile): Belegt<Musterzeile['stufe']> {
  return { wert: stufe, saetze: nummern(saetze) };
}

function jeId<Id extends string>(
  definitionen: readonly { readonly id: Id }[],
  werte: ReadonlyMap<string, Belegt<Musterzeile['stufe']>>,
): Record<Id, Belegt<Musterzeile['stufe']>> {
  const paare = definitionen.map(({ id }) => [id, werte.get(id) ?? { wert: null, saetze: [] }] as const);
  return Object.fromEntries(paare) as Record<Id, Belegt<Musterzeile['stufe']>>;
}

/** What a trainer decides stands in one row and rests on no single sentence. */
function ohneSatz<Wert>(wert: Wert): Belegt<Wert> {
  return { wert, saetze: [] };
}

function angabenAus(zeile: EigenePersonzeile): Angaben {
  const { bisherigeBetreuung, exterPlatzFrei, fachteam, fmEinschaetzung, verdichtung } = zeile;
  const { foerderziel, entwicklungsziel } = zeile;
  return {
    neukunde: ohneSatz(zeile.neukunde === true),
    prognoseArbeitsmarkt: ohneSatz(zeile.prognoseArbeitsmarkt),
    dominierend: ohneSatz(zeile.dominierend),
    festlegung: ohneSatz(zeile.festlegung),
    direktVermittelbar: ohneSatz(zeile.direktVermittelbar),
    ...(bisherigeBetreuung !== null && { bisherigeBetreuung: ohneSatz(bisherigeBetreuung) }),
    ...(exterPlatzFrei !== null && { exterPlatzFrei: ohneSatz(exterPlatzFrei) }),
    ...(fachteam !== null && { fachteam: ohneSatz(fachteam) }),
    ...(fmEinschaetzung !== null && { fmEinschaetzung: ohneSatz(fmEinschaetzung) }),
    ...(verdichtung !== '' && { verdichtung: ohneSatz(verdichtung) }),
    ...(foerderziel !== null && { foerderziel: ohneSatz(foerderziel) }),
    ...(entwicklungsziel !== null && { entwicklungsziel: ohneSatz(entwicklungsziel) }),
  };
}
