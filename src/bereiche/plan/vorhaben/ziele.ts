/** Agreeing a goal for the Entwicklungsziel of the case, changing it, and keeping its review. One goal at a time (S4). */
import { foerderzielVon } from '../../../fall/faz';
import type { Fehler } from '../../../listen/fehler';
import { FOERDERZIEL_BEI_JA } from '../../../rules/foerderzielmatrix';
import { INHALTSFELDER, type Ziel, ZIELE } from '../listen';
import { offenesZiel } from '../fach/planSchritte';
import type { Ort } from '../../../listen/zelle';
import { type Eingliederungsziel, type Ergebnis, PLAN_BLATT, type Weiteres } from '../regeln/planVokabular';
import { aendern, type Aenderung, anfuegen, setzen } from '../../../listen/aenderung';
import { naechsteId } from '../../../listen/nummer';
import { type Handlungsworte, ruecknehmbar } from '../../../mappe/ruecknehmbar';
import type { Ruecknahme } from '../../../mappe/rueckweg';
import { HANDLUNG } from '../texte/handlungen';
import type { Aktenplan, Planungsblick, Vorhaben } from '../../../mappe/akteAendern';
import { anderesOffenesZiel, schritteZu, zielBeendet } from './daraufImPlan';
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

/**
 * A new goal for the Entwicklungsziel of the case, agreed on the Stichtag, with the rating of that day; with Förderziel Integration
 * also without one: then the Integration itself is the goal. @param zielart where that leads.
 */
export function zielVereinbaren(angaben: Zielangaben, zielart: Eingliederungsziel | null = null): Vorhaben {
  return mitPlan((plan, { fall, inhalt, zusatz }) => {
    const offen = offenesZiel(plan);
    if (offen !== null) return abgelehnt({ code: 'ZIEL_NOCH_OFFEN', orte: [offen.stelle.ort('weiteres')] });
    const { entwicklungsziel, foerderziel, stichtag } = fall;
    if (entwicklungsziel === null && foerderziel !== FOERDERZIEL_BEI_JA)
      return abgelehnt({ code: 'KEIN_ENTWICKLUNGSZIEL', orte: [PLAN] });
    const id = naechsteId(ZIELE, inhalt.liste(ZIELE).ids, zusatz);
    const zeile = {
      id,
      ressourcenbereich: entwicklungsziel,
      foerderziel: entwicklungsziel === null ? foerderziel : foerderzielVon(entwicklungsziel),
      ...angaben,
      vereinbartAm: stichtag,
      stufeBeiVereinbarung: entwicklungsziel === null ? null : fall.ressourcenbereiche[entwicklungsziel],
    };
    const art = zielart === null ? [] : [setzen(INHALTSFELDER.eingliederungsziel, zielart)];
    const worte = HANDLUNG.zielVereinbart(id, stichtag);
    return ruecknehmbar([anfuegen(ZIELE, zeile), ...art], inhalt, worte, schritteZu(id));
  });
}

/** Changes the open goal in what is named; day and rating of the agreement stay. */
export function zielAendern(id: string, teil: Partial<Zielangaben>): Vorhaben {
  return mitOffenemZiel(id, (ziel) => ({
    aenderungen: aendern(ZIELE, ziel, teil),
    worte: HANDLUNG.zielGeaendert(id),
    darauf: zielBeendet(id),
  }));
}

/** Keeps the review of the open goal on the Stichtag; only „beendet“ closes it. */
export function zielBeenden(id: string, { ergebnis, weiteres }: Ueberpruefung): Vorhaben {
  return mitOffenemZiel(id, (ziel, { fall: { stichtag } }) => ({
    aenderungen: aendern(ZIELE, ziel, { ergebnis, weiteres, ueberprueftAm: stichtag }),
    worte: HANDLUNG.zielUeberprueft(id, stichtag),
    darauf: anderesOffenesZiel(id),
  }));
}

/** What is done with the open goal. */
interface Zielhandlung {
  readonly aenderungen: readonly Aenderung[];
  readonly worte: Handlungsworte;
  readonly darauf: Ruecknahme['darauf'];
}

function mitOffenemZiel(id: string, plane: (ziel: Ziel, blick: Planungsblick) => Zielhandlung): Vorhaben {
  return mitPlan((plan, blick) => {
    const offen = offenesZiel(plan);
    if (offen?.id !== id) return abgelehnt({ code: 'ZIEL_NICHT_OFFEN', orte: [PLAN] });
    const { aenderungen, worte, darauf } = plane(offen, blick);
    return ruecknehmbar(aenderungen, blick.inhalt, worte, darauf);
  });
}

function abgelehnt(fehler: Fehler): Aktenplan {
  return { ok: false, fehler: [fehler] };
}
