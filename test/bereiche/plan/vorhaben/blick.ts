/** A case with rows of the plan, as a use case sees it; nothing here decides anything. */
import { berechne } from '../../../../src/fall/berechne';
import type { Fall } from '../../../../src/fall/fall';
import type { Aktenplan, Planungsblick, Vorhaben } from '../../../../src/mappe/akteAendern';
import { planinhalt, type Planzellen } from '../fach/planFaelle';
import { OFFENER_FALL, ZUSATZ } from '../../../support/faelle';
import { text } from '../../../support/rawFaelle';

/** The case of these tests: Rahmenbedingungen rated 3 are the Entwicklungsziel. */
export const FALL: Fall = {
  ...OFFENER_FALL,
  name: 'Erika Muster',
  kundennummer: '123D456789',
  fachkraft: 'Frau Beispiel',
  ressourcenbereiche: { ...OFFENER_FALL.ressourcenbereiche, rahmenbedingungen: 3 },
  direktVermittelbar: false,
  foerderziel: 'prozessfaehigkeit',
  entwicklungsziel: 'rahmenbedingungen',
};

/** Single cells in which no point is open. */
const INHALTE = {
  eingliederungsziel: text('Arbeit'),
  zielberufe: text('Lager'),
  eigenbemuehungen: text('Zwei Bewerbungen im Monat, Kopien mitbringen'),
  andereTraeger: text('Trifft nicht zu.'),
  sprachfoerderung: text('nicht nötig'),
  reha: text('nein'),
};

/** What a use case reads: the given rows, a blank one in front of each list as Excel may have it. */
export function blickMit(zellen: Planzellen = {}, fall: Fall = FALL): Planungsblick {
  const {
    ziele = [],
    schritte = [],
    angebote = [],
    luecken = [],
    planDatum,
    inhalte = INHALTE,
    recht,
  } = zellen;
  const inhalt = planinhalt({
    ziele: [{}, ...ziele],
    schritte: [{}, ...schritte],
    angebote: [{}, ...angebote],
    luecken: [{}, ...luecken],
    inhalte,
    ...(planDatum && { planDatum }),
    ...(recht && { recht }),
  });
  return { fall, ergebnis: berechne(fall), inhalt, heute: fall.stichtag, zusatz: ZUSATZ };
}

/** The answer of a use case that needs nothing to wait for. */
function planVon(vorhaben: Vorhaben, blick: Planungsblick): Aktenplan {
  const plan = vorhaben(blick);
  if ('then' in plan) throw new Error('This use case waits for something');
  return plan;
}

/** The changes of a plan that is expected to work. */
export function aenderungen(
  vorhaben: Vorhaben,
  blick: Planungsblick,
): Extract<Aktenplan, { ok: true }>['aenderungen'] {
  const plan = planVon(vorhaben, blick);
  if (!plan.ok) throw new Error(JSON.stringify(plan.fehler));
  return plan.aenderungen;
}

/** The codes of a refusal, with their places as text. */
export function ablehnung(vorhaben: Vorhaben, blick: Planungsblick): string[] {
  const plan = planVon(vorhaben, blick);
  if (plan.ok) throw new Error('not refused');
  return plan.fehler.map(({ code, orte }) => `${code} ${orte.map((ort) => JSON.stringify(ort)).join()}`);
}
