/** How soon a person should look at a Hinweis, with the reason in words. */
import type { Hinweis, HinweisCode } from '../ergebnis';

/** How soon a person should look at a Hinweis. */
export type Dringlichkeit = 'blockiert' | 'pruefen' | 'ergaenzen';

/** The degrees of urgency in their order, each with its reason. */
export const DRINGLICHKEITEN: readonly {
  readonly id: Dringlichkeit;
  readonly titel: string;
  readonly weil: string;
}[] = [
  {
    id: 'blockiert',
    titel: 'Zuerst klären',
    weil: 'Solange das offen ist, fehlt eine Entscheidung, oder eine Festlegung zählt nicht.',
  },
  {
    id: 'pruefen',
    titel: 'Bitte prüfen',
    weil: 'Ein Ergebnis liegt vor, aber Angaben widersprechen sich, oder ein Grund fehlt.',
  },
  {
    id: 'ergaenzen',
    titel: 'Bei Gelegenheit ergänzen',
    weil: 'Das ändert die Kennung nicht, kann aber die Zuständigkeit oder das Förderziel ändern.',
  },
];

/** The urgency of every Hinweis; within one degree this is the order in which they are shown. */
export const DRINGLICHKEIT: Record<HinweisCode, Dringlichkeit> = {
  INTEGRATIONSPROGNOSE_FEHLT: 'blockiert',
  PROFILLAGE_FESTLEGEN: 'blockiert',
  FESTLEGUNG_OHNE_BEGRUENDUNG: 'blockiert',
  VERDICHTUNG_OHNE_BEGRUENDUNG: 'blockiert',
  VERDICHTUNG_ODER_PROGNOSE_PRUEFEN: 'blockiert',
  FM_ENTSCHEIDUNG_STEHT_AUS: 'blockiert',
  GEPRUEFT_UNBESTAETIGT: 'blockiert',
  KENNUNG_UND_STATUS: 'pruefen',
  EINSCHAETZUNG_UND_STATUS: 'pruefen',
  EINSCHAETZUNG_UND_ENTSCHEIDUNG: 'pruefen',
  FM_GRUND_FEHLT: 'pruefen',
  PROGNOSEN_WIDERSPRECHEN: 'pruefen',
  DOMINIEREND_OHNE_BEDARF: 'pruefen',
  BEDARFE_OHNE_KOMPLEXE_PROFILLAGE: 'pruefen',
  VERDICHTUNG_PRUEFEN: 'pruefen',
  AV_TROTZ_PROGNOSE: 'pruefen',
  VERDICHTUNG_OHNE_BEDARF: 'pruefen',
  ALTER_AUSSERHALB: 'pruefen',
  SCHUELER_ALTER: 'pruefen',
  PARAGRAPH_53A_GEBURTSDATUM: 'pruefen',
  PARAGRAPH_53A_BESTAND: 'pruefen',
  PARAGRAPH_428_ALTER: 'pruefen',
  FACHTEAM_UND_FALLMANAGEMENT: 'pruefen',
  EXTER_PLATZ_WIRD_FREI: 'pruefen',
  BEGRUENDUNG_KURZ: 'ergaenzen',
  PARAGRAPH_10_GRUND_FEHLT: 'ergaenzen',
  BETREUUNG_UNBEKANNT: 'ergaenzen',
  ALTER_UNBEKANNT: 'ergaenzen',
  NEUKUNDE_UNBEKANNT: 'ergaenzen',
  EXTER_PLATZ_UNBEKANNT: 'ergaenzen',
  ENTWICKLUNGSZIEL_OHNE_BEDARF: 'ergaenzen',
  FOERDERZIEL_VORLAEUFIG: 'ergaenzen',
};

/** The Hinweise of one degree in the order of the table above. */
export function nachDringlichkeit(hinweise: readonly Hinweis[], grad: Dringlichkeit): Hinweis[] {
  const reihenfolge = Object.keys(DRINGLICHKEIT);
  return hinweise
    .filter(({ code }) => DRINGLICHKEIT[code] === grad)
    .sort((a, b) => reihenfolge.indexOf(a.code) - reihenfolge.indexOf(b.code));
}
