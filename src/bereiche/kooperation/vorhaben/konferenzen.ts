/** Planning a Fallkonferenz and keeping what came of it. With a place that has no ground it is nameless for all, or not planned. */
import { aendern, anfuegen } from '../../../listen/aenderung';
import { gemeinteId, naechsteId } from '../../../listen/nummer';
import type { Inhalt } from '../../../listen/inhalt';
import type { Aktenplan, Planungsblick, Vorhaben } from '../../../mappe/akteAendern';
import { ruecknehmbar } from '../../../mappe/ruecknehmbar';
import type { Ruecknahme } from '../../../mappe/rueckweg';
import type { Kooperation } from '../fach/kooperation';
import { ohneGrundlage, planungstage, stellenlagen } from '../fach/konferenzlage';
import { AUFGABEN, EINWILLIGUNGEN, type Konferenz, KONFERENZEN } from '../listen';
import { PARTNER } from '../listenDesHauses';
import { KONFERENZHANDLUNG, TABELLE } from '../texte/fallkonferenz';
import { mitKooperation } from './mitKooperation';
import { unwiderrufen } from './unwiderrufen';
import { zeileFehlt } from './zeileFehlt';

/** What a person says of a Fallkonferenz. */
export type Konferenzangaben = Omit<Konferenz, 'id' | 'stelle'>;

/** What decides on whether names may be spoken. */
const ENTSCHEIDEND: readonly (keyof Konferenzangaben)[] = ['datum', 'stellen', 'einwilligungen', 'ohneNamen'];

/** A new one. */
export function konferenzPlanen(angaben: Konferenzangaben): Vorhaben {
  return mitKooperation((kooperation, blick) => {
    const { inhalt, zusatz } = blick;
    const hindernis = hindernisVon(angaben, kooperation, blick);
    if (hindernis !== null) return hindernis;
    const id = naechsteId(KONFERENZEN, inhalt.liste(KONFERENZEN).ids, zusatz);
    const zeile = anfuegen(KONFERENZEN, { id, ...stimmig(angaben) });
    const plan = ruecknehmbar([zeile], inhalt, KONFERENZHANDLUNG.geplant(id), aufgabenZu(id));
    return solangeUnwiderrufen(plan, angaben, kooperation);
  });
}

/** Changes what is named. Agenda, result and participation can be kept whatever the grounds are by now. */
export function konferenzAendern(id: string, teil: Partial<Konferenzangaben>): Vorhaben {
  return mitKooperation((kooperation, blick) => {
    const konferenz = kooperation.konferenzen.find((each) => each.id === id);
    if (konferenz === undefined) return zeileFehlt(KONFERENZEN, TABELLE.konferenzen, blick.inhalt);
    const entscheidet = ENTSCHEIDEND.some((feld) => feld in teil);
    const hindernis = entscheidet ? hindernisVon({ ...konferenz, ...teil }, kooperation, blick) : null;
    if (hindernis !== null) return hindernis;
    const aenderungen = aendern(KONFERENZEN, konferenz, stimmig(teil));
    const plan = ruecknehmbar(aenderungen, blick.inhalt, KONFERENZHANDLUNG.geaendert(id));
    return entscheidet ? solangeUnwiderrufen(plan, { ...konferenz, ...teil }, kooperation) : plan;
  });
}

/** With names it holds only on consents that nobody revokes meanwhile. Taking it back does not look at them. */
function solangeUnwiderrufen(
  plan: Aktenplan,
  { ohneNamen, einwilligungen }: Pick<Konferenzangaben, 'ohneNamen' | 'einwilligungen'>,
  kooperation: Kooperation,
): Aktenplan {
  if (!plan.ok || ohneNamen === true || plan.aenderungen.length === 0) return plan;
  const genannte = kooperation.einwilligungen.filter(({ id }) => einwilligungen.includes(id));
  return { ...plan, aenderungen: [...unwiderrufen(genannte), ...plan.aenderungen] };
}

/** Why it cannot be held like this; null where it can. */
function hindernisVon(
  angaben: Pick<Konferenzangaben, 'datum' | 'stellen' | 'einwilligungen' | 'ohneNamen'>,
  kooperation: Kooperation,
  { heute, inhalt }: Planungsblick,
): Aktenplan | null {
  const { stellen, einwilligungen } = angaben;
  if (!sindDa(stellen, kooperation.partner)) return zeileFehlt(PARTNER, TABELLE.partner, inhalt);
  if (!sindDa(einwilligungen, kooperation.einwilligungen))
    return zeileFehlt(EINWILLIGUNGEN, TABELLE.einwilligungen, inhalt);
  if (angaben.ohneNamen === true) return null;
  const lagen = stellenlagen(kooperation, angaben, planungstage(angaben.datum, heute));
  const orte = ohneGrundlage(lagen).map(({ partner }) => partner.stelle.ort('name'));
  return orte.length === 0
    ? null
    : { ok: false, fehler: [{ code: 'KONFERENZ_STELLE_OHNE_GRUNDLAGE', orte }] };
}

function sindDa(ids: readonly string[], zeilen: readonly { readonly id: string }[]): boolean {
  return ids.every((id) => zeilen.some((each) => each.id === id));
}

/** Why the person is not there is said of nobody who is. */
function stimmig<Angaben extends Partial<Konferenzangaben>>(angaben: Angaben): Angaben {
  return angaben.personBeteiligt === true ? { ...angaben, warumNicht: '' } : angaben;
}

/** Tasks that were agreed there; without it nobody knows where they are from. */
function aufgabenZu(id: string): NonNullable<Ruecknahme['darauf']> {
  const orte = (inhalt: Inhalt) => {
    const { ids } = inhalt.liste(KONFERENZEN);
    return inhalt
      .liste(AUFGABEN)
      .zeilen.filter(({ zeile: { konferenz } }) => konferenz !== null && gemeinteId(konferenz, ids) === id)
      .map(({ zeile }) => zeile.stelle.ort('konferenz'));
  };
  return { teile: { listen: [KONFERENZEN, AUFGABEN], felder: [] }, orte };
}
