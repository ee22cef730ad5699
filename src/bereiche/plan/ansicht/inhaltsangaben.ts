/** The points that the law asks of a plan: as texts in the form, as values for the cells. Pure. */
import { nurGeaenderte } from '../../../bausteine/nurGeaenderte';
import type { Inhaltswerte } from '../fach/inhalte';
import type { Eingliederungsziel, Sprachfoerderung } from '../regeln/planVokabular';
import { INHALTE } from '../texte/druckansicht';
import type { Inhaltsangaben } from '../vorhaben/inhalte';

/** The form as it stands; an empty text is offen. */
export type Inhaltstexte = Readonly<Record<keyof Inhaltsangaben, string>>;

/** The cells as texts. */
export function inhaltstexte(inhalte: Inhaltswerte): Inhaltstexte {
  const { eingliederungsziel, zielberufe, eigenbemuehungen, andereTraeger, sprachfoerderung, reha } = inhalte;
  return {
    eingliederungsziel: eingliederungsziel ?? '',
    zielberufe,
    eigenbemuehungen,
    andereTraeger,
    sprachfoerderung: sprachfoerderung ?? '',
    reha: reha === null ? '' : reha ? INHALTE.jaNein.ja : INHALTE.jaNein.nein,
  };
}

/** The values of the fields that were changed. */
export function geaenderteInhalte(
  texte: Inhaltstexte,
  geaendert: Partial<Inhaltstexte>,
): Partial<Inhaltsangaben> {
  const angaben: Inhaltsangaben = {
    ...texte,
    eingliederungsziel: oderOffen<Eingliederungsziel>(texte.eingliederungsziel),
    sprachfoerderung: oderOffen<Sprachfoerderung>(texte.sprachfoerderung),
    reha: texte.reha === '' ? null : texte.reha === INHALTE.jaNein.ja,
  };
  return nurGeaenderte(angaben, geaendert);
}

/** The form offers nothing else than these words. */
function oderOffen<Wort extends string>(text: string): Wort | null {
  return text === '' ? null : (text as Wort);
}
