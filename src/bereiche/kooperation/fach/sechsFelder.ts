/** The six fields of diagnosis beside what the ratings say about each; what is missing is named, never guessed. Pure. */
import type { Fall } from '../../../fall/fall';
import type { Lesung } from '../../../listen/fehler';
import type { Inhalt } from '../../../listen/inhalt';
import type { Einschaetzung } from '../../../listen/werte';
import { BEDARFE, RESSOURCENBEREICHE } from '../../../rules/vocabulary';
import { DIAGNOSE, type Diagnose } from '../listen';
import { FELD_DES_BEDARFS, FELD_DES_RESSOURCENBEREICHS } from '../regeln/sechsFelder';
import { DIAGNOSEFELDER, type Diagnosefeld } from '../regeln/vokabular';

/** A rating, with the label of what was rated. */
export interface Feldeinschaetzung {
  readonly label: string;
  /** null is offen and never means no. */
  readonly stufe: Einschaetzung;
}

/** One of the six. */
export interface Sechsfeld {
  readonly id: Diagnosefeld;
  readonly lage: string;
  readonly ressourcen: string;
  readonly bedarfe: readonly Feldeinschaetzung[];
  readonly ressourcenbereiche: readonly Feldeinschaetzung[];
}

/** All six in their order; a row that the sheet lacks reads as empty, and changing it says so. */
export function sechsFelder(
  inhalt: Inhalt,
  { bedarfe, ressourcenbereiche }: Pick<Fall, 'bedarfe' | 'ressourcenbereiche'>,
): Lesung<readonly Sechsfeld[]> {
  const { heile, fehler } = inhalt.liste(DIAGNOSE);
  if (fehler.length > 0) return { ok: false, fehler };
  return {
    ok: true,
    wert: DIAGNOSEFELDER.map((id) => ({
      id,
      ...textteil(heile.find((each) => each.id === id)),
      bedarfe: BEDARFE.filter((each) => FELD_DES_BEDARFS[each.id] === id).map((each) => ({
        label: each.label,
        stufe: bedarfe[each.id],
      })),
      ressourcenbereiche: RESSOURCENBEREICHE.filter(
        (each) => FELD_DES_RESSOURCENBEREICHS[each.id] === id,
      ).map((each) => ({ label: each.label, stufe: ressourcenbereiche[each.id] })),
    })),
  };
}

function textteil(zeile: Diagnose | undefined): Pick<Sechsfeld, 'lage' | 'ressourcen'> {
  return { lage: zeile?.lage ?? '', ressourcen: zeile?.ressourcen ?? '' };
}

/** What a field lacks. */
export type Feldluecke = 'lage' | 'ressourcen' | 'einschaetzung';

/** In the order in which they are said. */
export function feldluecken({
  lage,
  ressourcen,
  bedarfe,
  ressourcenbereiche,
}: Sechsfeld): readonly Feldluecke[] {
  const offen = [...bedarfe, ...ressourcenbereiche].some(({ stufe }) => stufe === null);
  return [
    ...(lage === '' ? ['lage' as const] : []),
    ...(ressourcen === '' ? ['ressourcen' as const] : []),
    ...(offen ? ['einschaetzung' as const] : []),
  ];
}
