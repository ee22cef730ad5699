/** The formulas of a Fallmappe: they decide its case from its own cells, and compare with the results that stand there. */
import { KOPF_ID } from '../../listen/liste';
import { BEDARFE, FESTLEGUNGEN, type Schluesselgruppe } from '../../rules/vocabulary';
import { BEDARFSLISTE, ERGEBNIS_FELDER, FALL_FELDER, MARKEN_FELDER } from '../listen';
import { KONTROLLE_WEICHT_AB } from '../texte/kontrolle';
import { markennummer } from './angaben';
import { type Mappenschritt, schrittzelle } from './felder';
import { type Kontrollbezuege, kontrollformeln } from './formeln';
import { vergleichsformel } from './vergleich';

/** Single cells by their names, ratings by their Ids: so both are found wherever people move them. */
const BEZUEGE: Kontrollbezuege = {
  stichtag: FALL_FELDER.stichtag.name,
  berechnetAm: ERGEBNIS_FELDER.berechnetAm.name,
  stufen: anzahlInGruppe,
  prognose: FALL_FELDER.prognoseArbeitsmarkt.name,
  dominierend: FALL_FELDER.dominierend.name,
  festlegung: markennummer(FESTLEGUNGEN.map((each) => MARKEN_FELDER[each].name)),
  verdichtung: FALL_FELDER.verdichtung.name,
  verdichtungBegruendung: FALL_FELDER.verdichtungBegruendung.name,
  fmEinschaetzung: FALL_FELDER.fmEinschaetzung.name,
};

/** The formula of each step on the sheet of the values, without the equals sign. */
export function fallformeln(): Readonly<Record<Mappenschritt, string>> {
  return { ...kontrollformeln(BEZUEGE, schrittzelle), vergleich: vergleich() };
}

function anzahlInGruppe(gruppe: Schluesselgruppe, eintrag: string): string {
  const { name, spalten } = BEDARFSLISTE;
  return BEDARFE.filter((each) => each.gruppe === gruppe)
    .map(({ id }) => `COUNTIFS(${name}[${KOPF_ID}],"${id}",${name}[${spalten.stufe.kopf}],"${eintrag}")`)
    .join('+');
}

function vergleich(): string {
  return vergleichsformel(
    [
      [schrittzelle('profillage'), ERGEBNIS_FELDER.profillageErrechnet.name],
      [schrittzelle('kennungErrechnet'), ERGEBNIS_FELDER.kennungErrechnet.name],
    ],
    KONTROLLE_WEICHT_AB,
  );
}
