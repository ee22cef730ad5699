/** A Fallmappe with three places, two consents, Verweisungen and a Fallkonferenz with a task. */
import {
  AUFGABEN,
  EINWILLIGUNGEN,
  KONFERENZEN,
  KOOPERATIONSFELDER,
  RUECKMELDUNGEN,
  VERWEISUNGEN,
} from '../../../../src/bereiche/kooperation/listen';
import { PARTNER } from '../../../../src/bereiche/kooperation/listenDesHauses';
import { KOOPERATION_MAPPE } from '../../../../src/bereiche/kooperation/mappe';
import type { Kooperation } from '../../../../src/bereiche/kooperation/fach/kooperation';
import { readKooperation } from '../../../../src/bereiche/kooperation/fach/readKooperation';
import type { Konferenzangaben } from '../../../../src/bereiche/kooperation/vorhaben/konferenzen';
import { type Aenderung, anfuegen, setzen } from '../../../../src/listen/aenderung';
import { akteAendern, type Aktenergebnis, type Vorhaben } from '../../../../src/mappe/akteAendern';
import { aktenblick } from '../../../support/akte';
import { AM_STICHTAG, date } from '../../../support/faelle';
import { BEISPIEL, mappeMit, type Testmappe } from '../../../support/mappe';

const UMFANG = ['kontakt', 'anlass'] as const;

/** P3 has no consent; P4 counsels under § 16a. */
export const AUSGANG: readonly Aenderung[] = [
  anfuegen(PARTNER, { id: 'P1', name: 'Träger Nord', art: 'massnahmetraeger' }),
  anfuegen(PARTNER, { id: 'P2', name: 'Haus Anker', art: 'wohnungslosenhilfe' }),
  anfuegen(PARTNER, { id: 'P3', name: 'Migrationsdienst Mitte', art: 'migrationsdienst' }),
  anfuegen(PARTNER, { id: 'P4', name: 'Beratung am Park', art: 'schuldnerberatung' }),
  ...['P1', 'P2', 'P4'].map((partner, index) =>
    anfuegen(EINWILLIGUNGEN, {
      id: `E${index + 1}`,
      partner,
      zweck: 'Zusammenarbeit',
      umfang: UMFANG,
      erteiltAm: date('2026-11-02'),
    }),
  ),
  anfuegen(VERWEISUNGEN, {
    id: 'V1',
    partner: 'P1',
    anlass: 'mobilitaet',
    grundlage: 'einwilligung',
    einwilligung: 'E1',
    verwiesenAm: date('2026-11-02'),
    stand: 'verwiesen',
    rueckmeldungFaellig: date('2026-12-14'),
  }),
  anfuegen(VERWEISUNGEN, {
    id: 'V2',
    partner: 'P4',
    freiwillig: true,
    einwilligung: 'E3',
    erstkontaktAm: date('2026-11-09'),
    stand: 'läuft',
    rueckmeldungFaellig: date('2026-12-07'),
  }),
  anfuegen(RUECKMELDUNGEN, { id: 'R1', verweisung: 'V1', kurztext: 'Kommt', datum: date('2026-11-16') }),
  setzen(KOOPERATIONSFELDER.kontaktweg, '=0151/7654321'),
];

/** One that needs nothing to be there. */
export const OHNE_STELLEN: Konferenzangaben = {
  datum: date('2026-12-01'),
  anlass: '=Zweite',
  stellen: [],
  einwilligungen: [],
  ohneNamen: null,
  personBeteiligt: false,
  warumNicht: '-krank',
  tagesordnung: '+49\n[V1] Stand',
  ergebnis: '',
};

export const KONFERENZ: readonly Aenderung[] = [
  anfuegen(KONFERENZEN, {
    id: 'K1',
    datum: date('2026-11-28'),
    anlass: '=Wie weiter?',
    stellen: ['P1', 'P2'],
    einwilligungen: ['E1', 'E2'],
    tagesordnung: 'Wohnen\n[V1] Stand\n[V2] Beratung',
    ergebnis: 'Alle bleiben dran.',
  }),
  anfuegen(AUFGABEN, {
    id: 'A1',
    konferenz: 'K1',
    was: '@Antrag prüfen',
    wer: 'Jobcenter',
    bisWann: date('2026-12-05'),
  }),
];

/** The example with it. */
export async function konferenzmappe(aenderungen = [...AUSGANG, ...KONFERENZ]): Promise<Testmappe> {
  const offen = await mappeMit(BEISPIEL);
  await schreibe(offen, aenderungen);
  return offen;
}

/** Puts changes into the workbook past every rule. */
export async function schreibe(
  { mappe }: Pick<Testmappe, 'mappe'>,
  aenderungen: readonly Aenderung[],
): Promise<void> {
  await mappe.read(KOOPERATION_MAPPE.teile);
  const ergebnis = await mappe.change(aenderungen);
  if (ergebnis.art !== 'geaendert') throw new Error(JSON.stringify(ergebnis));
}

/** Carries it out on the day of all tests. */
export function tue({ mappe }: Pick<Testmappe, 'mappe'>, vorhaben: Vorhaben): Promise<Aktenergebnis> {
  return akteAendern(mappe, AM_STICHTAG, vorhaben, KOOPERATION_MAPPE.teile);
}

/** What stands in the workbook. @throws Error where something is wrong in it. */
export async function kooperationIn(offen: Pick<Testmappe, 'mappe'>): Promise<Kooperation> {
  const lesung = readKooperation((await aktenblick(offen)).inhalt);
  if (!lesung.ok) throw new Error(JSON.stringify(lesung.fehler));
  return lesung.wert;
}
