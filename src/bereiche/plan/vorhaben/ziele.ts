/** Agreeing a goal for the Entwicklungsziel of the case, changing it, and keeping its review. One goal at a time (S4). */
import { foerderzielVon } from '../../../fall/faz';
import type { Fehler } from '../../../listen/fehler';
import { type Ziel, ZIELE } from '../listen';
import { offenesZiel } from '../fach/planSchritte';
import type { Ort } from '../../../listen/zelle';
import { type Ergebnis, PLAN_BLATT, type Weiteres } from '../regeln/planVokabular';
import { aendern, type Aenderung, anfuegen } from '../../../listen/aenderung';
import { naechsteId } from '../../../listen/nummer';
import type { Aktenblick, Aktenplan, Vorhaben } from '../../../mappe/akteAendern';
import { mitPlan } from './mitPlan';

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
  return mitPlan((plan, { fall, inhalt, zusatz }) => {
    const offen = offenesZiel(plan);
    if (offen !== null) return abgelehnt({ code: 'ZIEL_NOCH_OFFEN', orte: [offen.stelle.ort('weiteres')] });
    const { entwicklungsziel, stichtag } = fall;
    if (entwicklungsziel === null) return abgelehnt({ code: 'KEIN_ENTWICKLUNGSZIEL', orte: [PLAN] });
    const zeile = {
      id: naechsteId(ZIELE, inhalt.liste(ZIELE).ids, zusatz),
      ressourcenbereich: entwicklungsziel,
      foerderziel: foerderzielVon(entwicklungsziel),
      ...angaben,
      vereinbartAm: stichtag,
      stufeBeiVereinbarung: fall.ressourcenbereiche[entwicklungsziel],
    };
    return { ok: true, aenderungen: [anfuegen(ZIELE, zeile)] };
  });
}

/** Changes the open goal in what is named; day and rating of the agreement stay. */
export function zielAendern(id: string, teil: Partial<Zielangaben>): Vorhaben {
  return mitOffenemZiel(id, (ziel) => aendern(ZIELE, ziel, teil));
}

/** Keeps the review of the open goal on the Stichtag; only „beendet“ closes it. */
export function zielBeenden(id: string, { ergebnis, weiteres }: Ueberpruefung): Vorhaben {
  return mitOffenemZiel(id, (ziel, { fall }) =>
    aendern(ZIELE, ziel, { ergebnis, weiteres, ueberprueftAm: fall.stichtag }),
  );
}

function mitOffenemZiel(id: string, plane: (ziel: Ziel, blick: Aktenblick) => Aenderung[]): Vorhaben {
  return mitPlan((plan, blick) => {
    const offen = offenesZiel(plan);
    if (offen?.id !== id) return abgelehnt({ code: 'ZIEL_NICHT_OFFEN', orte: [PLAN] });
    return { ok: true, aenderungen: plane(offen, blick) };
  });
}

function abgelehnt(fehler: Fehler): Aktenplan {
  return { ok: false, fehler: [fehler] };
}
