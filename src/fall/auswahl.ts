/** The closed choices of the input fields: which entries stand for which value. The last entry is the label people see. */
import type {
  Fachteam,
  Foerderziel,
  Profil,
  Prognose,
  RessourcenbereichId,
  Schluesselgruppe,
} from '../rules/vocabulary';
import {
  FACHTEAM_LABEL,
  FACHTEAMS,
  FOERDERZIEL_LABEL,
  FOERDERZIELE,
  PROFILE,
  PROGNOSE_LABEL,
  PROGNOSEN,
  RESSOURCENBEREICHE,
  SCHLUESSELGRUPPE_LABEL,
  SCHLUESSELGRUPPEN,
} from '../rules/vocabulary';
import type { Auswahl } from '../listen/auswahl';

function byLabel<Wert extends string>(werte: readonly Wert[], label: Record<Wert, string>): Auswahl<Wert>[] {
  return werte.map((wert) => ({ wert, eintraege: [wert, label[wert]] }));
}

/** The label of a Schlüsselgruppe in a cell, such as „Q Qualifikation“. */
export function gruppenEintrag(gruppe: Schluesselgruppe): string {
  return `${gruppe} ${SCHLUESSELGRUPPE_LABEL[gruppe]}`;
}

export const PROGNOSE_AUSWAHL: readonly Auswahl<Prognose>[] = byLabel(PROGNOSEN, PROGNOSE_LABEL);

export const GRUPPEN_AUSWAHL: readonly Auswahl<Schluesselgruppe>[] = SCHLUESSELGRUPPEN.map((wert) => ({
  wert,
  eintraege: [wert, SCHLUESSELGRUPPE_LABEL[wert], gruppenEintrag(wert)],
}));

export const PROFIL_AUSWAHL: readonly Auswahl<Profil>[] = PROFILE.map((wert) => ({
  wert,
  eintraege: [wert],
}));

export const FACHTEAM_AUSWAHL: readonly Auswahl<Fachteam>[] = byLabel(FACHTEAMS, FACHTEAM_LABEL);

export const FM_AUSWAHL: readonly Auswahl<'ja' | 'nein'>[] = [
  { wert: 'ja', eintraege: ['ja'] },
  { wert: 'nein', eintraege: ['nein'] },
];

/** A mark on Tabellenblatt 2; „nein“ and „-“ are tolerated as "not marked". */
export const MARKE_AUSWAHL: readonly Auswahl<boolean>[] = [
  { wert: false, eintraege: ['-', 'nein'] },
  { wert: true, eintraege: ['ja', 'x'] },
];

export const FOERDERZIEL_AUSWAHL: readonly Auswahl<Foerderziel>[] = byLabel(FOERDERZIELE, FOERDERZIEL_LABEL);

/** All eleven Ressourcenbereiche, so that the one without a row can be refused by its name. */
export const ENTWICKLUNGSZIEL_AUSWAHL: readonly Auswahl<RessourcenbereichId>[] = RESSOURCENBEREICHE.map(
  ({ id, label }) => ({ wert: id, eintraege: [id, label] }),
);
