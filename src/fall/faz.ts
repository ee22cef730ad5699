/** fa:z (S4): gate, Förderziel, Entwicklungsziel and the Förderzielmatrix. Never mixed with the 4-Phasen-Modell. */
import type { MatrixBereich } from '../rules/foerderzielmatrix';
import {
  AKTIVE_VERMITTLUNG_AUSNAHME,
  FOERDERZIEL_BEI_JA,
  FOERDERZIELMATRIX,
} from '../rules/foerderzielmatrix';
import type { Foerderziel, MatrixZustand } from '../rules/vocabulary';
import { FOERDERZIELE } from '../rules/vocabulary';
import type { FazErgebnis, Hinweis, Matrixzeile } from './ergebnis';
import type { Fall } from './fall';
import { istRelevant } from './lage';

/** Why a choice of Förderziel or Entwicklungsziel is refused. */
export type FazAblehnung = 'FOERDERZIEL_PASST_NICHT' | 'ENTWICKLUNGSZIEL_PASST_NICHT';

/** The inputs of a case fa:z looks at. */
export type FazAngaben = Pick<
  Fall,
  | 'ressourcenbereiche'
  | 'direktVermittelbar'
  | 'foerderziel'
  | 'entwicklungsziel'
  | 'qualifizierungAbgeschlossen'
>;

/** The same with the set that says from which Stufe on a need counts. */
export type FazFall = FazAngaben & Pick<Fall, 'regelsatz'>;

/** The refusals of a choice; with any of them nothing is computed or written. */
export function fazAblehnungen(fall: FazAngaben): FazAblehnung[] {
  const ablehnungen: FazAblehnung[] = [];
  const { foerderziel, entwicklungsziel, direktVermittelbar } = fall;
  if (
    foerderziel !== null &&
    direktVermittelbar !== null &&
    (foerderziel === FOERDERZIEL_BEI_JA) !== direktVermittelbar
  ) {
    ablehnungen.push('FOERDERZIEL_PASST_NICHT');
  }
  if (entwicklungsziel !== null && foerderzielVon(entwicklungsziel) !== foerderziel) {
    ablehnungen.push('ENTWICKLUNGSZIEL_PASST_NICHT');
  }
  return ablehnungen;
}

/** Computes fa:z for a case without refusals. */
export function steerFaz(fall: FazFall): FazErgebnis {
  const moeglich = moeglicheFoerderziele(fall);
  return {
    vorschlag: vorschlagAus(moeglich),
    moeglich,
    foerderziel: fall.foerderziel,
    entwicklungsziel: fall.entwicklungsziel,
    aktiveVermittlung: aktiveVermittlung(fall),
    matrix: matrixVon(fall),
    hinweise: fazHinweise(fall, moeglich),
  };
}

/** The Förderziel to propose: the only possible one. */
function vorschlagAus(moeglich: readonly Foerderziel[]): Foerderziel | null {
  return moeglich.length === 1 ? (moeglich[0] ?? null) : null;
}

/** The Förderziel whose Entwicklungsziel a Ressourcenbereich may be. */
export function foerderzielVon(bereich: MatrixBereich): Foerderziel | null {
  return FOERDERZIELMATRIX.find((row) => row.bereich === bereich)?.foerderziel ?? null;
}

function moeglicheFoerderziele(fall: FazFall): Foerderziel[] {
  if (fall.direktVermittelbar === null) return [];
  if (fall.direktVermittelbar) return [FOERDERZIEL_BEI_JA];
  return FOERDERZIELE.filter(
    (ziel) =>
      ziel !== FOERDERZIEL_BEI_JA &&
      FOERDERZIELMATRIX.some(
        (row) =>
          row.foerderziel === ziel &&
          istRelevant(fall.ressourcenbereiche[row.bereich], fall.regelsatz.schwellen),
      ),
  );
}

function aktiveVermittlung({ foerderziel, entwicklungsziel, qualifizierungAbgeschlossen }: FazFall): boolean {
  if (foerderziel === FOERDERZIEL_BEI_JA) return true;
  const ausnahme =
    foerderziel === AKTIVE_VERMITTLUNG_AUSNAHME.foerderziel &&
    entwicklungsziel === AKTIVE_VERMITTLUNG_AUSNAHME.entwicklungsziel;
  return ausnahme && qualifizierungAbgeschlossen === true;
}

function matrixVon(fall: FazFall): Record<MatrixBereich, Matrixzeile> {
  const rows = FOERDERZIELMATRIX.map((row) => {
    const zustand = zustandVon(fall, row.bereich);
    const zellen = FOERDERZIELE.map((ziel) => [ziel, ziel === row.foerderziel ? zustand : 'nicht relevant']);
    return [row.bereich, Object.fromEntries(zellen)] as const;
  });
  return Object.fromEntries(rows) as Record<MatrixBereich, Matrixzeile>;
}

function zustandVon(fall: FazFall, bereich: MatrixBereich): MatrixZustand {
  if (fall.entwicklungsziel === bereich) return 'Entwicklungsziel';
  const einschaetzung = fall.ressourcenbereiche[bereich];
  if (einschaetzung === null) return 'offen';
  if (!istRelevant(einschaetzung, fall.regelsatz.schwellen)) return 'kein Bedarf';
  return fall.entwicklungsziel === null ? 'möglich' : 'zurückgestellt';
}

/** The warnings of fa:z alone, as `steerFaz` has them. */
export function fazHinweise(fall: FazFall, moeglich = moeglicheFoerderziele(fall)): Hinweis[] {
  const vorschlag = vorschlagAus(moeglich);
  const hinweise: Hinweis[] = [];
  if (
    fall.entwicklungsziel !== null &&
    !istRelevant(fall.ressourcenbereiche[fall.entwicklungsziel], fall.regelsatz.schwellen)
  ) {
    hinweise.push({ code: 'ENTWICKLUNGSZIEL_OHNE_BEDARF', feld: 'entwicklungsziel' });
  }
  if (fall.foerderziel === null && vorschlag !== null && istVorlaeufig(fall, vorschlag)) {
    hinweise.push({ code: 'FOERDERZIEL_VORLAEUFIG', feld: 'foerderziel' });
  }
  return hinweise;
}

/** Whether an area that is not rated yet could make another Förderziel possible beside the proposed one. */
function istVorlaeufig(fall: FazFall, vorschlag: Foerderziel): boolean {
  if (vorschlag === FOERDERZIEL_BEI_JA) return false;
  return FOERDERZIELMATRIX.some(
    (row) =>
      row.foerderziel !== vorschlag &&
      row.foerderziel !== FOERDERZIEL_BEI_JA &&
      fall.ressourcenbereiche[row.bereich] === null,
  );
}
