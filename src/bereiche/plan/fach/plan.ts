/** The plan as the rules see it: checked values only; `null` is offen, an empty text is missing. No rules here. */
import { FOERDERZIEL_BEI_JA } from '../../../rules/foerderzielmatrix';
import type { RessourcenbereichId } from '../../../rules/vocabulary';
import type { PlainDate } from '../../../listen/plainDate';
import type { Planinhalte } from './inhalte';
import type { Angebot, Luecke, Schritt, Ziel } from '../listen';

/** What an entry in the list of gaps says. */
export interface Lueckeneintrag {
  readonly datum: PlainDate | null;
  readonly ressourcenbereich: RessourcenbereichId | null;
  readonly bedarf: string;
}

/** Goals, steps, catalogue and gaps of one workbook, each in the order of its rows, and its single cells. */
export interface Plan {
  readonly ziele: readonly Ziel[];
  readonly schritte: readonly Schritt[];
  readonly angebote: readonly Angebot[];
  readonly luecken: readonly Luecke[];
  readonly inhalte: Planinhalte;
}

/** Whether a goal is still pursued: only „beendet“ closes it; an adapted or continued goal goes on in its row. */
export function istOffenesZiel(ziel: Ziel): boolean {
  return ziel.weiteres !== 'beendet';
}

/** Whether the Integration itself is the goal: a goal of that Förderziel without a Ressourcenbereich (S4). */
export function istIntegrationsziel({
  foerderziel,
  ressourcenbereich,
}: Pick<Ziel, 'foerderziel' | 'ressourcenbereich'>): boolean {
  return foerderziel === FOERDERZIEL_BEI_JA && ressourcenbereich === null;
}
