/** A goal and steps as a person agrees them, and the plan of a workbook as the pane sees it. */
import { PLAN_MAPPE } from '../../src/bereiche/plan/mappe';
import { akteAendern, type Aktenergebnis, type Vorhaben } from '../../src/mappe/akteAendern';
import { type Planblick, planblick } from '../../src/bereiche/plan/vorhaben/planblick';
import type { Inhaltsangaben } from '../../src/bereiche/plan/vorhaben/inhalte';
import type { Schrittangaben } from '../../src/bereiche/plan/vorhaben/schritte';
import type { Zielangaben } from '../../src/bereiche/plan/vorhaben/ziele';
import { aktenblick } from './akte';
import { AM_STICHTAG, date } from './faelle';
import type { Testmappe } from './mappe';

/** A goal that lacks nothing on the day of all tests; some of its texts look like formulas. */
export const ZIEL: Zielangaben = {
  handlungsstrategie: '=Briefe gemeinsam öffnen',
  ziel: 'Zu jedem Termin kommen',
  messgroesse: '+Termine',
  zielwert: '4',
  mitgetragen: true,
  worteDerPerson: '=HYPERLINK("x")',
  ressourcen: '-Schwester hilft',
  hindernisse: "'keine",
  termin: date('2027-04-30'),
  ueberpruefungAm: date('2027-04-15'),
};

/** A step of the Jobcenter. */
export const SCHRITT: Schrittangaben = {
  wer: 'Jobcenter',
  was: '@Fahrkarte erstatten',
  bisWann: date('2026-12-15'),
  angebot: '',
  freiwillig: null,
  erledigtAm: null,
  leistung16a: null,
};

/** The points that the law asks of a plan, each filled; one of the texts looks like a formula. */
export const INHALTE: Inhaltsangaben = {
  eingliederungsziel: 'Arbeit',
  zielberufe: '=Lager',
  eigenbemuehungen: 'Zwei Bewerbungen im Monat, Kopien mitbringen',
  andereTraeger: 'trifft nicht zu',
  sprachfoerderung: 'nicht nötig',
  reha: false,
};

/** Carries a plan out on the day of all tests, with nothing read but the case and the plan. */
export function plane({ mappe }: Pick<Testmappe, 'mappe'>, vorhaben: Vorhaben): Promise<Aktenergebnis> {
  return akteAendern(mappe, AM_STICHTAG, vorhaben, PLAN_MAPPE.teile);
}

/** Carries a plan out and expects that to work. */
export async function getan(offen: Pick<Testmappe, 'mappe'>, vorhaben: Vorhaben): Promise<void> {
  const ergebnis = await plane(offen, vorhaben);
  if (ergebnis.art !== 'geaendert') throw new Error(JSON.stringify(ergebnis));
}

/** The plan of a workbook without errors in it. */
export async function planIn(offen: Pick<Testmappe, 'mappe'>): Promise<Planblick> {
  const blick = planblick(await aktenblick(offen));
  if (!blick.ok) throw new Error(JSON.stringify(blick.fehler));
  return blick.wert;
}
