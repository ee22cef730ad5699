/** The formulas of a Fallmappe: they decide its case from its own cells, and compare with the results that stand there. */
import { KOPF_ID } from '../../listen/liste';
import { BEDARFE, FESTLEGUNGEN, type Schluesselgruppe } from '../../rules/vocabulary';
import { BEDARFSLISTE, ERGEBNIS_FELDER, FALL_FELDER, MARKEN_FELDER } from '../listen';
import { KONTROLLE_STIMMT, KONTROLLE_WEICHT_AB } from '../texte/kontrolle';
import { markennummer } from './angaben';
import { type Mappenschritt, schrittzelle } from './felder';
import { type Kontrollbezuege, kontrollformeln } from './formeln';
import { KONTROLLE_OFFEN } from './tabelle';

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

/** Of what is known, each has to be the same; only where all is known it is said that it is. */
function vergleich(): string {
  const paare = [
    [schrittzelle('profillage'), ERGEBNIS_FELDER.profillageErrechnet.name],
    [schrittzelle('kennungErrechnet'), ERGEBNIS_FELDER.kennungErrechnet.name],
  ] as const;
  const oder = (teile: readonly string[]): string => `OR(${teile.join(',')})`;
  const offen = `"${KONTROLLE_OFFEN}"`;
  const leer = oder(paare.map(([, geschrieben]) => `TRIM(${geschrieben})=""`));
  const anders = oder(
    paare.map(([zelle, geschrieben]) => `AND(${zelle}<>${offen},${zelle}<>${geschrieben})`),
  );
  const unbekannt = oder(paare.map(([zelle]) => `${zelle}=${offen}`));
  const bekannte = `IF(${unbekannt},${offen},"${KONTROLLE_STIMMT}")`;
  return `IFERROR(IF(${leer},${offen},IF(${anders},"${KONTROLLE_WEICHT_AB}",${bekannte})),${offen})`;
}
