/** The fa:z inputs as they stand in the cells, read even where other cells have errors. Computes and decides nothing. */
import type { LesbareSicht } from '../../../../bausteine/viewProps';
import { ENTWICKLUNGSZIEL, FOERDERZIEL } from '../../../../fall/auswahl';
import type { FazAngaben } from '../../../../fall/faz';
import type { Fehler } from '../../../../listen/fehler';
import type { RawFall } from '../../../../fall/rawFall';
import type { Ort } from '../../../../listen/zelle';
import { istOffen, readAuswahl, readJaNein } from '../../../../listen/readFelder';
import { readRating } from '../../../../listen/readRating';
import { FOERDERZIELMATRIX, type MatrixBereich } from '../../../../rules/foerderzielmatrix';
import { PARAGRAPH_16A, type Paragraph16a, RESSOURCENBEREICHE } from '../../../../rules/vocabulary';

/** The single fields of fa:z. */
export const FAZ_FELDER = [
  'direktVermittelbar',
  'foerderziel',
  'entwicklungsziel',
  'qualifizierungAbgeschlossen',
] as const;
export type FazFeld = (typeof FAZ_FELDER)[number];

/** What stands in the cells of fa:z; what cannot be read counts as offen here and is listed in `unlesbar`. */
export interface FazStand extends FazAngaben {
  readonly paragraph16a: readonly Paragraph16a[];
  /** Fields with contents that stand for nothing. */
  readonly unlesbar: readonly FazFeld[];
}

/** Reads the cells of fa:z. */
export function fazStandVon({ felder, ressourcenbereiche, paragraph16a }: RawFall): FazStand {
  const schweigen = (): void => undefined;
  const jaNein = (feld: FazFeld): boolean | null => readJaNein(felder[feld], feld, schweigen);
  const stufen = RESSOURCENBEREICHE.map(({ id }) => [id, readRating(ressourcenbereiche[id].value) ?? null]);
  const stand = {
    direktVermittelbar: jaNein('direktVermittelbar'),
    foerderziel: readAuswahl(felder.foerderziel, 'foerderziel', FOERDERZIEL, schweigen),
    entwicklungsziel: matrixBereich(
      readAuswahl(felder.entwicklungsziel, 'entwicklungsziel', ENTWICKLUNGSZIEL, schweigen),
    ),
    qualifizierungAbgeschlossen: jaNein('qualifizierungAbgeschlossen'),
  };
  return {
    ...stand,
    ressourcenbereiche: Object.fromEntries(stufen) as FazAngaben['ressourcenbereiche'],
    paragraph16a: PARAGRAPH_16A.filter((id) => readJaNein(paragraph16a[id], id, schweigen) === true),
    unlesbar: FAZ_FELDER.filter((feld) => stand[feld] === null && !istOffen(felder[feld])),
  };
}

function matrixBereich(id: string | null): MatrixBereich | null {
  return FOERDERZIELMATRIX.find(({ bereich }) => bereich === id)?.bereich ?? null;
}

/** The errors that name a cell of fa:z, each with the field to clear where clearing helps. */
export function fazFehler(sicht: LesbareSicht): { readonly fehler: Fehler; readonly feld: FazFeld | null }[] {
  if (sicht.art === 'berechnet') return [];
  const { felder, paragraph16a } = sicht.mappe.raw;
  const dienste = PARAGRAPH_16A.map((id) => paragraph16a[id].ort);
  return sicht.fehler.flatMap((fehler) => {
    const feld = FAZ_FELDER.find((each) => nennt(fehler, felder[each].ort)) ?? null;
    return feld !== null || dienste.some((ort) => nennt(fehler, ort)) ? [{ fehler, feld }] : [];
  });
}

function nennt({ orte }: Fehler, gesucht: Ort): boolean {
  return orte.some(
    (ort) =>
      ort.art === 'zelle' &&
      gesucht.art === 'zelle' &&
      ort.blatt === gesucht.blatt &&
      ort.zelle === gesucht.zelle,
  );
}
