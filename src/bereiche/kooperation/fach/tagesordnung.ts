/**
 * The points of a Fallkonferenz. One that comes from the case begins with the Id of its row in brackets, which decides who may
 * see it; what has none is for all. Pure.
 */
import type { PlainDate } from '../../../listen/plainDate';
import { gemeinteId, kurzeId } from '../../../listen/nummer';
import type { Konferenz } from '../listen';
import type { Anlass } from '../regeln/anlaesse';
import { istOffenerStand } from '../regeln/standwechsel';
import { ist16aBeratung } from '../regeln/vokabular';
import { artVon, type Kooperation } from './kooperation';
import type { Stellenlage } from './konferenzlage';

/** A goal of the plan, as far as it is spoken of. */
export interface Zielpunkt {
  readonly id: string;
  readonly ziel: string;
  readonly ueberpruefungAm: PlainDate | null;
}

/** What is proposed to speak of. */
export type Punktvorschlag =
  | {
      readonly art: 'verweisung';
      readonly id: string;
      readonly anlass: Anlass | null;
      readonly faellig: PlainDate | null;
    }
  | { readonly art: 'ziel'; readonly id: string; readonly text: string; readonly faellig: PlainDate | null }
  | {
      readonly art: 'aufgabe';
      readonly id: string;
      readonly text: string;
      readonly faellig: PlainDate | null;
    };

const BEZUG = /\[([A-Z][1-9]\d*(?:-[0-9A-Z]+)?)\]/gi;

/** The lines of a text, without blank ones. */
export function zeilenVon(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((zeile) => zeile.trim())
    .filter((zeile) => zeile !== '');
}

/** The rows that a line names, in capital letters. */
export function bezuegeIn(zeile: string): readonly string[] {
  return [...zeile.matchAll(BEZUG)].map(([, id = '']) => id.toUpperCase());
}

/**
 * Open Verweisungen to invited places, goals and open tasks that no line names yet. Counselling under § 16a is never proposed:
 * that somebody goes there is not for others to know (S2).
 */
export function punktvorschlaege(
  { verweisungen, aufgaben, partner }: Kooperation,
  { stellen, tagesordnung }: Pick<Konferenz, 'stellen' | 'tagesordnung'>,
  ziele: readonly Zielpunkt[],
): readonly Punktvorschlag[] {
  const genannt = new Set(zeilenVon(tagesordnung).flatMap(bezuegeIn));
  const alle: Punktvorschlag[] = [
    ...verweisungen
      .filter(({ stand }) => istOffenerStand(stand))
      .filter((each) => each.partner !== null && stellen.includes(each.partner))
      .filter((each) => !ist16aBeratung(artVon({ partner }, each)))
      .map(({ id, anlass, rueckmeldungFaellig: faellig }) => ({
        art: 'verweisung' as const,
        id,
        anlass,
        faellig,
      })),
    ...ziele.map(({ id, ziel, ueberpruefungAm }) => ({
      art: 'ziel' as const,
      id,
      text: ziel,
      faellig: ueberpruefungAm,
    })),
    ...aufgaben
      .filter(({ erledigtAm }) => erledigtAm === null)
      .map(({ id, was, bisWann }) => ({ art: 'aufgabe' as const, id, text: was, faellig: bisWann })),
  ];
  return alle.filter(({ id }) => !genannt.has(id) && !genannt.has(kurzeId(id)));
}

/** Whether a line may go to a place: it may know every row that the line names. Without names no line from the case goes to anybody. */
export function darfSehen(
  zeile: string,
  { partner, erlaubnis }: Stellenlage,
  kooperation: Kooperation,
  ohneNamen: boolean,
): boolean {
  const gruppen = erlaubnis.ok ? erlaubnis.gruppen : [];
  return bezuegeIn(zeile).every((id) => {
    if (ohneNamen) return false;
    if (id.startsWith('V'))
      return gruppen.includes('anlass') && istEigeneVerweisung(id, partner.id, kooperation);
    if (id.startsWith('Z')) return gruppen.includes('ziel');
    return id.startsWith('A') && warDabei(id, partner.id, kooperation);
  });
}

/** Of counselling under § 16a nothing is ever printed, not even for the one who counsels. */
function istEigeneVerweisung(id: string, partner: string, kooperation: Kooperation): boolean {
  const { verweisungen } = kooperation;
  const verweisung = mitId(verweisungen, id);
  return verweisung?.partner === partner && !ist16aBeratung(artVon(kooperation, verweisung));
}

/** A task is known to whoever was invited when it was agreed. */
function warDabei(id: string, partner: string, { aufgaben, konferenzen }: Kooperation): boolean {
  const aufgabe = mitId(aufgaben, id);
  return konferenzen.some((each) => each.id === aufgabe?.konferenz && each.stellen.includes(partner));
}

function mitId<Z extends { readonly id: string }>(zeilen: readonly Z[], id: string): Z | undefined {
  const gemeint = gemeinteId(
    id,
    zeilen.map((each) => each.id),
  );
  return zeilen.find((each) => each.id === gemeint);
}
