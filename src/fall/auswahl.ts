/** The closed choices of the input fields: which entries stand for which value. The last entry is the label people see. */
import { alsAuswahl, type Auswahlliste, mitLabel } from '../listen/auswahl';
import type {
  Betreuung,
  BisherigeBetreuung,
  Fachteam,
  Foerderziel,
  Kennung,
  Paragraph10Grund,
  Profil,
  Prognose,
  RessourcenbereichId,
  Schluesselgruppe,
} from '../rules/vocabulary';
import {
  BETREUUNGEN,
  FACHTEAM_LABEL,
  FACHTEAMS,
  FOERDERZIEL_LABEL,
  FOERDERZIELE,
  KENNUNGEN,
  PARAGRAPH_10_GRUENDE,
  PARAGRAPH_10_GRUND_LABEL,
  PROFILE,
  PROGNOSE_LABEL,
  PROGNOSEN,
  RESSOURCENBEREICHE,
  SCHLUESSELGRUPPE_LABEL,
  SCHLUESSELGRUPPEN,
} from '../rules/vocabulary';
import { FOERDERZIELMATRIX, type MatrixBereich } from '../rules/foerderzielmatrix';

/** The label of a Schlüsselgruppe in a cell, such as „Q Qualifikation“. */
export function gruppenEintrag(gruppe: Schluesselgruppe): string {
  return `${gruppe} ${SCHLUESSELGRUPPE_LABEL[gruppe]}`;
}

export const PROGNOSE: Auswahlliste<Prognose> = mitLabel('Prognose', PROGNOSEN, PROGNOSE_LABEL);

export const GRUPPE: Auswahlliste<Schluesselgruppe> = {
  name: 'Schluesselgruppe',
  werte: SCHLUESSELGRUPPEN.map((wert) => ({
    wert,
    eintraege: [wert, SCHLUESSELGRUPPE_LABEL[wert], gruppenEintrag(wert)],
  })),
};

export const PROFIL: Auswahlliste<Profil> = alsAuswahl('Profil', PROFILE);

/** The Kennungen that somebody may have confirmed. */
export const KENNUNG: Auswahlliste<Kennung> = alsAuswahl('Kennung', KENNUNGEN);

export const PARAGRAPH_10_GRUND: Auswahlliste<Paragraph10Grund> = mitLabel(
  'Paragraph10Grund',
  PARAGRAPH_10_GRUENDE,
  PARAGRAPH_10_GRUND_LABEL,
);

export const FACHTEAM: Auswahlliste<Fachteam> = mitLabel('Fachteam', FACHTEAMS, FACHTEAM_LABEL);

/** Answer of the Fallmanagement; unlike other questions it knows no truth value of the sheet. */
export const FM: Auswahlliste<'ja' | 'nein'> = alsAuswahl('JaNein', ['ja', 'nein']);

export const FOERDERZIEL: Auswahlliste<Foerderziel> = mitLabel(
  'Foerderziel',
  FOERDERZIELE,
  FOERDERZIEL_LABEL,
);

/** A Betreuung that says nothing when asked for the present one. */
const OHNE_AUSSAGE: Betreuung = 'bisherige Betreuung';

/** Who may look after a person now. */
export const BISHERIGE_BETREUUNGEN = BETREUUNGEN.filter(
  (each): each is BisherigeBetreuung => each !== OHNE_AUSSAGE,
);

/** All eleven Ressourcenbereiche; the one without a row in the matrix is understood, so that it can be refused by its name. */
export const ENTWICKLUNGSZIEL: Auswahlliste<RessourcenbereichId> = {
  name: 'Entwicklungsziel',
  werte: RESSOURCENBEREICHE.map(({ id, label }) => ({
    wert: id,
    eintraege: [id, label],
    ...(!hatMatrixzeile(id) && { angeboten: false }),
  })),
};

/** Whether a Ressourcenbereich has a row in the Förderzielmatrix. */
export function hatMatrixzeile(id: RessourcenbereichId): id is MatrixBereich {
  return FOERDERZIELMATRIX.some(({ bereich }) => bereich === id);
}
