/** A case with rows of the plan, as a use case sees it; nothing here decides anything. */
import { berechne } from '../../../src/fall/berechne';
import type { Fall } from '../../../src/fall/fall';
import type { PlanRows } from '../../../src/bereiche/plan/fach/readPlan';
import type { RawCell } from '../../../src/listen/zelle';
import { LISTEN, type Listenzeile } from '../../../src/mappe/akte';
import type { Aktenblick, Aktenplan, GeleseneAkte, Vorhaben } from '../../../src/mappe/akteAendern';
import { FM_FELDER, type FmFeld } from '../../../src/bereiche/bfm/prozess/regeln/vokabular';
import { rowsMit } from '../../core/plan/planFaelle';
import { OFFENER_FALL } from '../../support/faelle';
import { LEER, ortVon } from '../../support/rawFaelle';

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

const leereZelle = (name: string): RawCell => ({ ort: ortVon(name), value: LEER });

/** What a use case reads: the given rows, a blank one in front of each list as Excel may have it. */
export function blickMit(
  rows: Partial<PlanRows> = {},
  { fall = FALL, planDatum = leereZelle('planDatum') }: { fall?: Fall; planDatum?: RawCell } = {},
): Aktenblick {
  const alle = rowsMit(rows);
  const zeilen = (id: (typeof LISTEN)[number]): Listenzeile[] =>
    (id in alle ? alle[id as keyof PlanRows] : []).map((zellen, index) => ({ zeile: index + 1, zellen }));
  const akte: GeleseneAkte = {
    art: 'gelesen',
    listen: Object.fromEntries(LISTEN.map((id) => [id, zeilen(id)])) as unknown as GeleseneAkte['listen'],
    namen: {
      verlaufStand: leereZelle('verlaufStand'),
      plandokument: leereZelle('plandokument'),
      buergerblatt: leereZelle('buergerblatt'),
      planDatum,
      ...(Object.fromEntries(FM_FELDER.map((feld) => [feld, leereZelle(feld)])) as Record<FmFeld, RawCell>),
    },
  };
  return { fall, ergebnis: berechne(fall), akte, heute: fall.stichtag };
}

/** The answer of a use case that needs nothing to wait for. */
function planVon(vorhaben: Vorhaben, blick: Aktenblick): Aktenplan {
  const plan = vorhaben(blick);
  if ('then' in plan) throw new Error('This use case waits for something');
  return plan;
}

/** The changes of a plan that is expected to work. */
export function aenderungen(
  vorhaben: Vorhaben,
  blick: Aktenblick,
): Extract<Aktenplan, { ok: true }>['aenderungen'] {
  const plan = planVon(vorhaben, blick);
  if (!plan.ok) throw new Error(JSON.stringify(plan.fehler));
  return plan.aenderungen;
}

/** The codes of a refusal, with their places as text. */
export function ablehnung(vorhaben: Vorhaben, blick: Aktenblick): string[] {
  const plan = planVon(vorhaben, blick);
  if (plan.ok) throw new Error('not refused');
  return plan.fehler.map(({ code, orte }) => `${code} ${orte.map((ort) => JSON.stringify(ort)).join()}`);
}
