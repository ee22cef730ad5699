/** Looks over the catalogue of the house: what would keep an offer from being proposed or from being voluntary. */
import type { AngebotsPunkt } from '../regeln/planpunkte';
import { ANGEBOTSPUNKTE } from '../regeln/planpunkte';
import { FOERDERZIELMATRIX } from '../../../rules/foerderzielmatrix';
import type { Ort } from '../../../listen/zelle';
import { type Angebotsumfeld, frageZumAngebot } from './frage16a';
import { ist16aAngebot } from './paragraph16a';
import type { Angebot } from '../listen';
import type { Pruefung } from './planPruefung';
import { pruefung } from './planPruefung';

/** All points of all offers, met or not; none stops a document of a person. */
export function angebotPruefung({ angebote, inhalte }: Angebotskatalog): readonly Pruefung[] {
  return angebote.flatMap((angebot) => punkteVon(angebot, { inhalte }));
}

/** The offers of a house, and its words for § 16a. */
export interface Angebotskatalog extends Angebotsumfeld {
  readonly angebote: readonly Angebot[];
}

function punkteVon(angebot: Angebot, umfeld: Angebotsumfeld): Pruefung[] {
  const { stelle, von, bis } = angebot;
  const freiwillig = !(ist16aAngebot(angebot) && angebot.freiwillig === false);
  const punkt = (code: AngebotsPunkt, ok: boolean, ort: Ort): Pruefung =>
    pruefung(code, ANGEBOTSPUNKTE[code], [ok, ort, angebot.name]);
  return [
    punkt('ANGEBOT_RECHTSGRUNDLAGE', angebot.rechtsgrundlage !== null, stelle.ort('rechtsgrundlage')),
    punkt('ANGEBOT_16A_FREIWILLIG', freiwillig, stelle.ort('freiwillig')),
    punkt('ANGEBOT_16A_BEANTWORTET', frageZumAngebot(angebot, umfeld) === null, stelle.ort('leistung16a')),
    punkt('ANGEBOT_MATRIX', passtZurMatrix(angebot), stelle.ort('foerderziel')),
    punkt('ANGEBOT_ZEITRAUM', von === null || bis === null || von <= bis, stelle.ort('bis')),
  ];
}

/** An area without a row in the matrix (selbststaendigkeit) goes with any Förderziel. */
function passtZurMatrix({ ressourcenbereich, foerderziel }: Angebot): boolean {
  const row = FOERDERZIELMATRIX.find(({ bereich }) => bereich === ressourcenbereich);
  return row === undefined || foerderziel === null || row.foerderziel === foerderziel;
}
