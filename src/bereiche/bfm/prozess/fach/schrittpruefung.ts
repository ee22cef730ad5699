/** What a step through the bFM needs before it is written. Writes nothing; which steps there are say the rules. */
import type { Statusschritt } from '../../../../rules/fallmanagement';
import type { Hausregeln } from '../../../../rules/hausregeln';
import { istBegruendet } from '../../../../fall/lage';
import { fristEnde } from '../../../../listen/frist';
import type { PlainDate } from '../../../../listen/plainDate';
import { begruendungsanlass, type Begruendungsanlass } from './begruendung';
import type { Fmangabe } from './einschaetzung';
import {
  gruendeFuer,
  kriteriumVon,
  lokalVon,
  lokalVorgemerkt,
  SCHRITTE_MIT_TERMIN,
  type Schrittangaben,
  uebergangVon,
  vorgemerktMit,
} from './schritt';
import { MIT_KRITERIUM, type Statuskette } from './statuskette';
import { istGleicherName } from '../../vermerke/tresor/namensform';
import { WIEDERHERSTELLUNG } from '../../vermerke/tresor/wiederherstellungscode';
import type { Schrittmangel } from './schrittmangel';
import type { Zugangspruefung } from './zugangspruefung';

/** What a step is checked against. */
export interface Schrittlage {
  readonly kette: Statuskette;
  readonly zugang: Zugangspruefung;
  /** The Einschätzung des Fallmanagements that holds. */
  readonly einschaetzung: Fmangabe;
  /** Whether there is any completed Profiling. */
  readonly profilingAbgeschlossen: boolean;
  readonly hatVertretung: boolean;
  readonly hausregeln: Hausregeln;
  /** The local criteria that the house offers; empty where it has no list. */
  readonly lokaleKriterien: readonly string[];
  readonly heute: PlainDate;
}

interface Pruefung {
  readonly mangel: Schrittmangel;
  /** The steps that are checked; null means all. */
  readonly schritte: readonly Statusschritt[] | null;
  readonly fehlt: (angaben: Schrittangaben, lage: Schrittlage) => boolean;
}

/** All checks of an allowed step, in the order in which a person is told. */
const PRUEFUNGEN: readonly Pruefung[] = [
  {
    mangel: 'PROFILING_FEHLT',
    schritte: ['vormerken', 'uebernehmen'],
    fehlt: (_, { profilingAbgeschlossen }) => !profilingAbgeschlossen,
  },
  {
    mangel: 'KRITERIUM_FEHLT',
    schritte: ['vormerken', 'uebernehmen'],
    fehlt: (angaben, { kette }) => kriteriumVon(angaben, kette) === null,
  },
  {
    mangel: 'KRITERIEN_NICHT_ERFUELLT',
    schritte: ['vormerken', 'uebernehmen'],
    fehlt: (angaben, { kette, zugang }) =>
      kriteriumVon(angaben, kette) === 'formal' && zugang.erfuellt !== true,
  },
  {
    mangel: 'LOKALES_KRITERIUM_FEHLT',
    schritte: MIT_KRITERIUM,
    fehlt: (angaben, lage) =>
      kriteriumVon(angaben, lage.kette) === 'lokal' && !istLokalesGenannt(angaben, lage),
  },
  {
    mangel: 'EINSCHAETZUNG_FEHLT',
    schritte: ['uebernehmen'],
    fehlt: ({ fuehrtZuFortschritten }) => !fuehrtZuFortschritten,
  },
  {
    mangel: 'GRUND_FEHLT',
    schritte: ['nichtUebernehmen', 'beenden'],
    fehlt: ({ schritt, grund }) => !gruendeFuer(schritt).some((each) => each === grund),
  },
  {
    mangel: 'INTEGRIERT_FEHLT',
    schritte: ['beenden'],
    fehlt: ({ grund, integriert }) => grund === 'integration' && integriert === null,
  },
  {
    mangel: 'UMSTAENDE_FEHLEN',
    schritte: ['vormerken'],
    fehlt: (angaben, lage) => fehltBegruendung(angaben, lage) === 'umstaende',
  },
  {
    mangel: 'BEGRUENDUNG_FEHLT',
    schritte: null,
    fehlt: (angaben, lage) => ![null, 'umstaende'].includes(fehltBegruendung(angaben, lage)),
  },
  {
    mangel: 'BETREFF_FEHLT',
    schritte: ['fortfuehren'],
    fehlt: ({ betreff }) => !istBegruendet(betreff),
  },
  {
    mangel: 'FACHKRAFT_FEHLT',
    schritte: null,
    // The recovery code is for reading and for passphrases; about the bFM the Fallmanagement alone decides (S1).
    fehlt: ({ fachkraft }) => !istBegruendet(fachkraft) || istGleicherName(fachkraft, WIEDERHERSTELLUNG),
  },
  {
    mangel: 'VERTRETUNG_FEHLT',
    schritte: ['uebernehmen'],
    fehlt: (_, { hatVertretung }) => !hatVertretung,
  },
  {
    mangel: 'TERMIN_FEHLT',
    schritte: SCHRITTE_MIT_TERMIN,
    fehlt: ({ naechsterTermin }) => naechsterTermin === null,
  },
  {
    mangel: 'TERMIN_ZU_SPAET',
    schritte: SCHRITTE_MIT_TERMIN,
    fehlt: ({ datum, naechsterTermin }, { hausregeln }) =>
      naechsterTermin !== null && naechsterTermin > fristEnde(datum, hausregeln.fortfuehrungMonate),
  },
  {
    mangel: 'TERMIN_VERGANGEN',
    schritte: SCHRITTE_MIT_TERMIN,
    fehlt: ({ datum, naechsterTermin }) => naechsterTermin !== null && naechsterTermin <= datum,
  },
  {
    mangel: 'DATUM_ZUKUNFT',
    schritte: null,
    fehlt: ({ datum }, { heute }) => datum > heute,
  },
  {
    mangel: 'DATUM_VOR_LETZTEM_SCHRITT',
    schritte: null,
    fehlt: ({ datum }, { kette }) => datum < (kette.zeilen.at(-1)?.datum ?? ''),
  },
];

/** One of the list; without a list nothing has to be named, and what the Vormerkung says was asked there. */
function istLokalesGenannt(angaben: Schrittangaben, { kette, lokaleKriterien }: Schrittlage): boolean {
  const lokal = lokalVon(angaben, kette);
  if (lokaleKriterien.length === 0 || lokaleKriterien.includes(lokal)) return true;
  return vorgemerktMit(kette) === 'lokal' && lokal === lokalVorgemerkt(kette);
}

/** For what a Begründung is missing; null where none is. */
function fehltBegruendung(angaben: Schrittangaben, lage: Schrittlage): Begruendungsanlass | null {
  return istBegruendet(angaben.begruendung) ? null : begruendungsanlass(angaben, lage);
}

/** Everything that speaks against a step; empty where it can be written. */
export function pruefeSchritt(angaben: Schrittangaben, lage: Schrittlage): Schrittmangel[] {
  const { status } = lage.kette;
  if (status === null) return ['KETTE_UNGUELTIG'];
  if (uebergangVon(status, angaben.schritt) === undefined) return ['SCHRITT_NICHT_ERLAUBT'];
  return PRUEFUNGEN.filter(
    ({ schritte, fehlt }) => (schritte?.includes(angaben.schritt) ?? true) && fehlt(angaben, lage),
  ).map(({ mangel }) => mangel);
}
