/** Looks over the catalogue of the house: what would keep an offer from being proposed or from being voluntary. */
import type { AngebotsPunkt } from '../regeln/planVokabular';
import { ANGEBOTSPUNKTE } from '../regeln/planVokabular';
import { FOERDERZIELMATRIX } from '../../../rules/foerderzielmatrix';
import type { Ort } from '../../../listen/zelle';
import { frageZumAngebot, ist16aAngebot } from './paragraph16a';
import type { Plan } from './plan';
import type { Angebot } from '../listen';
import type { Pruefung } from './planPruefung';
import { pruefung } from './planPruefung';

/** All points of all offers, met or not; none stops a document of a person. */
export function angebotPruefung(plan: Plan): readonly Pruefung[] {
  return plan.angebote.flatMap((angebot) => punkteVon(angebot, plan));
}

function punkteVon(angebot: Angebot, plan: Plan): Pruefung[] {
  const { stelle, von, bis } = angebot;
  const freiwillig = !(ist16aAngebot(angebot) && angebot.freiwillig === false);
  const punkt = (code: AngebotsPunkt, ok: boolean, ort: Ort): Pruefung =>
    pruefung(code, ANGEBOTSPUNKTE[code], [ok, ort, angebot.name]);
  return [
    punkt('ANGEBOT_RECHTSGRUNDLAGE', angebot.rechtsgrundlage !== null, stelle.ort('rechtsgrundlage')),
    punkt('ANGEBOT_16A_FREIWILLIG', freiwillig, stelle.ort('freiwillig')),
    punkt('ANGEBOT_16A_BEANTWORTET', frageZumAngebot(angebot, plan) === null, stelle.ort('leistung16a')),
    punkt('ANGEBOT_MATRIX', passtZurMatrix(angebot), stelle.ort('foerderziel')),
    punkt('ANGEBOT_ZEITRAUM', von === null || bis === null || von <= bis, stelle.ort('bis')),
  ];
}

/** An area without a row in the matrix (selbststaendigkeit) goes with any Förderziel. */
function passtZurMatrix({ ressourcenbereich, foerderziel }: Angebot): boolean {
  const row = FOERDERZIELMATRIX.find(({ bereich }) => bereich === ressourcenbereich);
  return row === undefined || foerderziel === null || row.foerderziel === foerderziel;
}
