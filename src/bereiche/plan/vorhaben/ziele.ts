/** Agreeing a goal for the Entwicklungsziel of the case, changing it, and keeping its review. One goal at a time (S4). */
import { foerderzielVon } from '../../../fall/faz';
import type { Fehler } from '../../../listen/fehler';
import type { Plan, Ziel } from '../fach/plan';
import { offenesZiel } from '../fach/planSchritte';
import type { Ort } from '../../../listen/zelle';
import type { MatrixBereich } from '../../../rules/foerderzielmatrix';
import { type Ergebnis, PLAN_BLATT, type Weiteres } from '../regeln/planVokabular';
import { FOERDERZIEL_LABEL, RESSOURCENBEREICHE } from '../../../rules/vocabulary';
import type { Zellwert } from '../../../mappe/akte';
import type { Aktenplan, Vorhaben } from '../../../mappe/akteAendern';
import { anfuegen, geaenderteZellen, mitPlan, naechsteId, type Zeilenwerte } from './planZeilen';
import { jaNeinWert, stufenwert, tagwert } from './zellwerte';

/** What a person says of a goal; whatever is missing stays missing and is shown as such. */
export type Zielangaben = Pick<
  Ziel,
  | 'handlungsstrategie'
  | 'ziel'
  | 'messgroesse'
  | 'zielwert'
  | 'mitgetragen'
  | 'worteDerPerson'
  | 'ressourcen'
  | 'hindernisse'
  | 'termin'
  | 'ueberpruefungAm'
>;

/** What a person decides at the review. */
export interface Ueberpruefung {
  readonly ergebnis: Ergebnis;
  readonly weiteres: Weiteres;
}

const PLAN: Ort = { art: 'blatt', blatt: PLAN_BLATT };

/** A new goal for the Entwicklungsziel of the case, agreed on the Stichtag, with the rating of that day. */
export function zielVereinbaren(angaben: Zielangaben): Vorhaben {
  return mitPlan((plan, { fall, akte }) => {
    const offen = offenesZiel(plan);
    if (offen !== null) return abgelehnt({ code: 'ZIEL_NOCH_OFFEN', orte: [offen.orte.Weiteres] });
    const { entwicklungsziel, stichtag } = fall;
    if (entwicklungsziel === null) return abgelehnt({ code: 'KEIN_ENTWICKLUNGSZIEL', orte: [PLAN] });
    const zeile = {
      Id: naechsteId(akte, 'ziele'),
      ...bereichszellen(entwicklungsziel),
      ...zielzellen(angaben),
      'Vereinbart am': tagwert(stichtag),
      'Stufe bei Vereinbarung': stufenwert(fall.ressourcenbereiche[entwicklungsziel]),
    };
    return { ok: true, aenderungen: [anfuegen('ziele', zeile)] };
  });
}

/** Changes the open goal in what is named; day and rating of the agreement stay. */
export function zielAendern(id: string, teil: Partial<Zielangaben>): Vorhaben {
  return mitPlan((plan, { akte }) => {
    const ziel = offenesZielMit(plan, id);
    if (ziel === null) return nichtOffen();
    const nachher = zielzellen({ ...ziel, ...teil });
    const aenderungen = geaenderteZellen(akte, { liste: 'ziele', id }, zielzellen(ziel), nachher);
    return { ok: true, aenderungen };
  });
}

/** Keeps the review of the open goal on the Stichtag; only „beendet“ closes it. */
export function zielBeenden(id: string, { ergebnis, weiteres }: Ueberpruefung): Vorhaben {
  return mitPlan((plan, { fall, akte }) => {
    if (offenesZielMit(plan, id) === null) return nichtOffen();
    const zeile = { Ergebnis: ergebnis, Weiteres: weiteres, 'Überprüft am': tagwert(fall.stichtag) };
    return { ok: true, aenderungen: geaenderteZellen(akte, { liste: 'ziele', id }, {}, zeile) };
  });
}

function offenesZielMit(plan: Plan, id: string): Ziel | null {
  const offen = offenesZiel(plan);
  return offen?.id === id ? offen : null;
}

function abgelehnt(fehler: Fehler): Aktenplan {
  return { ok: false, fehler: [fehler] };
}

function nichtOffen(): Aktenplan {
  return abgelehnt({ code: 'ZIEL_NICHT_OFFEN', orte: [PLAN] });
}

function bereichszellen(bereich: MatrixBereich): Record<'Ressourcenbereich' | 'Förderziel', Zellwert> {
  const foerderziel = foerderzielVon(bereich);
  return {
    Ressourcenbereich: RESSOURCENBEREICHE.find(({ id }) => id === bereich)?.label ?? '',
    Förderziel: foerderziel === null ? '' : FOERDERZIEL_LABEL[foerderziel],
  };
}

function zielzellen(angaben: Zielangaben): Zeilenwerte {
  return {
    Handlungsstrategie: angaben.handlungsstrategie.trim(),
    Ziel: angaben.ziel.trim(),
    Messgröße: angaben.messgroesse.trim(),
    Zielwert: angaben.zielwert.trim(),
    Mitgetragen: jaNeinWert(angaben.mitgetragen),
    'Worte der Person': angaben.worteDerPerson.trim(),
    Ressourcen: angaben.ressourcen.trim(),
    Hindernisse: angaben.hindernisse.trim(),
    Termin: tagwert(angaben.termin),
    'Überprüfung am': tagwert(angaben.ueberpruefungAm),
  };
}
