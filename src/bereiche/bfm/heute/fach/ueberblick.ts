/** The case in six answers. Pure; what is unknown stays unknown, and what is hidden is not looked at. */
import type { Frage } from '../../../../fall/ergebnis';
import type { PlainDate } from '../../../../listen/plainDate';
import type { Status } from '../../../../rules/fallmanagement';
import {
  BEDARFE,
  type Betreuung,
  type Foerderziel,
  FOERDERZIEL_LABEL,
  type Kennung,
  type Profillage,
} from '../../../../rules/vocabulary';
import { offenesZiel, type Plan, type Schritt, schritteDesPlans } from '../../../plan';
import { aufenthalt, type Statuskette } from '../../prozess/fach/statuskette';
import { type Aktenlage, type Bekannt, type Heutelage, istBekannt, type Termin } from './heutelage';

/** Hidden until the person has judged. */
export type Verdeckbar<Wert> = Wert | 'verdeckt';

/** Profillage and Kennung; null is still open. */
export interface Lageangabe {
  readonly profillage: Profillage | null;
  readonly kennung: Kennung | null;
  /** How many of the fourteen are rated. */
  readonly eingeschaetzt: number;
  /** What still decides. */
  readonly fragen: readonly Frage[];
}

/** Who looks after the person, as far as nobody has taken over for the bFM. */
export interface Betreuungsangabe {
  readonly bisher: string;
  readonly vorschlag: Verdeckbar<Betreuung>;
  readonly wechsel: boolean | null;
}

/** Where the case stands in the bFM; `seit` is null where no decision says so. */
export interface Bfmangabe {
  readonly status: Status;
  readonly seit: PlainDate | null;
  /** Who took over, or decided last; '' where nobody is known. */
  readonly von: string;
}

/** The goal in its own words, else the Förderziel alone, else nothing. */
export type Zielangabe =
  { readonly art: 'ziel' | 'foerderziel'; readonly text: string } | { readonly art: 'keines' };

/** The six answers. */
export interface Ueberblick {
  readonly lage: Verdeckbar<Lageangabe> | 'unberechnet';
  readonly bfm: Bekannt<Bfmangabe>;
  readonly betreuung: Betreuungsangabe | 'unberechnet';
  readonly ziel: Bekannt<Zielangabe>;
  /** Null where none is agreed. */
  readonly schritt: Bekannt<{ readonly naechster: Schritt | null }>;
  readonly profiling: Bekannt<{
    readonly letztes: { readonly nr: number; readonly datum: PlainDate } | null;
  }>;
  readonly termin: Bekannt<{ readonly naechster: Termin | null }>;
}

/** Works out the six answers. */
export function ueberblick(lage: Heutelage): Ueberblick {
  const { offen, plan } = lage;
  return {
    ...ueberblickOhneErgebnis(lage),
    lage: lage.verdeckt ? 'verdeckt' : lageangabe(lage),
    betreuung: betreuungsangabe(lage),
    ziel: istBekannt(plan) ? zielangabe(plan, lage.ergebnis.faz.foerderziel) : plan,
    termin: istBekannt(offen) ? { naechster: offen[0] ?? null } : offen,
  };
}

/** What of them can be told while errors in the inputs keep everything from being computed. */
export function ueberblickOhneErgebnis({ aufnahmen, kette, plan }: Aktenlage): Ueberblick {
  return {
    lage: 'unberechnet',
    bfm: istBekannt(kette) ? bfmangabe(kette) : kette,
    betreuung: 'unberechnet',
    ziel: istBekannt(plan) ? vereinbartesZiel(plan) : plan,
    schritt: istBekannt(plan) ? { naechster: naechsterPlanschritt(plan) } : plan,
    profiling: istBekannt(aufnahmen) ? { letztes: aufnahmen.at(-1) ?? null } : aufnahmen,
    termin: 'unberechnet',
  };
}

/** Without an agreed goal nobody can tell which Förderziel follows. */
function vereinbartesZiel(plan: Plan): Bekannt<Zielangabe> {
  const angabe = zielangabe(plan, null);
  return angabe.art === 'keines' ? 'unberechnet' : angabe;
}

/** How many of the fourteen Handlungsbedarfe are rated. */
export function eingeschaetzte({ fall }: Pick<Heutelage, 'fall'>): number {
  return BEDARFE.filter(({ id }) => fall.bedarfe[id] !== null).length;
}

/** The inputs that still decide the Profillage or the Kennung, as far as one of them is open. */
export function offeneFragen(lage: Pick<Heutelage, 'ergebnis'>): readonly Frage[] {
  const { profillage, kennung } = lage.ergebnis.steuerung;
  return [
    ...new Set([
      ...(istProfillageOffen(lage) ? profillage.entscheidendeFragen : []),
      ...(istKennungOffen(lage) ? kennung.entscheidendeFragen : []),
    ]),
  ];
}

/** The first step of the plan that is not done, by its day; one without a day comes last. */
export function naechsterPlanschritt(plan: Plan): Schritt | null {
  const offene = schritteDesPlans(plan).filter(({ erledigtAm }) => erledigtAm === null);
  const nachTag = [...offene].sort((a, b) => vergleich(a.bisWann ?? '9999', b.bisWann ?? '9999'));
  return nachTag[0] ?? null;
}

function lageangabe(lage: Heutelage): Lageangabe {
  const { profillage, kennung } = lage.ergebnis.steuerung;
  return {
    profillage: istProfillageOffen(lage) ? null : profillage.gueltig,
    kennung: istKennungOffen(lage) ? null : kennung.gueltig,
    eingeschaetzt: eingeschaetzte(lage),
    fragen: offeneFragen(lage),
  };
}

function istProfillageOffen({ ergebnis }: Pick<Heutelage, 'ergebnis'>): boolean {
  const { festgelegt, moeglich } = ergebnis.steuerung.profillage;
  return festgelegt === null && moeglich.length > 1;
}

function istKennungOffen({ ergebnis }: Pick<Heutelage, 'ergebnis'>): boolean {
  const { geprueft, gueltigAus, moeglich } = ergebnis.steuerung.kennung;
  return geprueft === null && gueltigAus !== 'entscheidung' && moeglich.length > 1;
}

function bfmangabe(kette: Statuskette): Bekannt<Bfmangabe> {
  const { status, zeilen } = kette;
  if (status === null) return 'unlesbar';
  const massgebend = status === 'imBfm' ? aufenthalt(kette)[0] : zeilen.at(-1);
  return { status, seit: massgebend?.datum ?? null, von: massgebend?.fachkraft ?? '' };
}

function betreuungsangabe({ fall, ergebnis, verdeckt }: Heutelage): Betreuungsangabe {
  const { vorschlag, wechsel } = ergebnis.steuerung.betreuung;
  return { bisher: fall.bisherigeBetreuung, vorschlag: verdeckt ? 'verdeckt' : vorschlag, wechsel };
}

/** @param errechnet the Förderziel of the case, where no goal has one. */
function zielangabe(plan: Plan, errechnet: Foerderziel | null): Zielangabe {
  const ziel = offenesZiel(plan);
  if (ziel !== null && ziel.ziel !== '') return { art: 'ziel', text: ziel.ziel };
  const foerderziel = ziel?.foerderziel ?? errechnet;
  return foerderziel === null
    ? { art: 'keines' }
    : { art: 'foerderziel', text: FOERDERZIEL_LABEL[foerderziel] };
}

function vergleich(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
