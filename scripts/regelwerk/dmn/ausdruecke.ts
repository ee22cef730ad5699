/** What leads from the tables to a result in DMN: whether enough is known, and where a Betreuung is by age and Fachteam. */
import type { Regelsatz } from '../../../src/rules/regelsatz';
import { FACHTEAM_LABEL, FACHTEAMS, type Festlegung, SCHLUESSELGRUPPEN } from '../../../src/rules/vocabulary';
import { entscheidetAllein, OFFEN, schwerpunktAb } from '../../../src/rules/bekannt';
import { feel, istEinesVon } from './feel';

/** Whether the Profillage follows from what is known. */
export function profillageBekannt(satz: Regelsatz): string {
  return bekannt(satz, entscheidetAllein(satz.profillage));
}

/** Whether the errechnete Kennung follows from what is known. */
export function kennungBekannt(satz: Regelsatz): string {
  return bekannt(satz, entscheidetAllein(satz.kennung));
}

function bekannt(satz: Regelsatz, allein: readonly Festlegung[]): string {
  const gruppen = SCHLUESSELGRUPPEN.map((each) => `(if zahl${each} > 0 then 1 else 0)`).join(' + ');
  const schwerpunkt = `(dominierend != null or ${gruppen} < ${schwerpunktAb(satz)})`;
  return `${istEinesVon('festlegung', allein)} or (offene = 0 and festlegung != null and prognoseArbeitsmarkt != null and ${schwerpunkt})`;
}

/** The answers in words; „offen“ where not enough is known. */
export function ergebnis({ schwellen }: Regelsatz): string {
  const gueltig = 'kennungBekannt and (festgelegteProfillage = null or profillageBekannt)';
  const wenn = (bedingung: string, wert: string): string =>
    `if ${bedingung} then ${wert} else ${feel(OFFEN)}`;
  const eintraege = {
    profillage: wenn('profillageBekannt', 'profillage.antwort'),
    kennung: wenn('kennungBekannt', 'kennungErrechnet.antwort'),
    gueltigeKennung: wenn(gueltig, 'gueltigeKennung.antwort'),
    betreuung: wenn(`${gueltig} and bisherExter != null`, ort(schwellen.alterUe25)),
  };
  return `{ ${Object.entries(eintraege)
    .map(([name, wert]) => `${name}: ${wert}`)
    .join(', ')} }`;
}

function ort(alter: number): string {
  const teams = FACHTEAMS.map(
    (each) => `if fachteam = ${feel(each)} then ${feel(FACHTEAM_LABEL[each])} else `,
  );
  const fachteam = `if betreuung.antwort = "Fachteam" then (${teams.join('')}"Fallmanagement")`;
  const av = feel('Arbeitsvermittlung');
  const jung = `${tageszahl('stichtag')} < ${tageszahl('geburtsdatum')} + ${alter * 10_000}`;
  return `(${fachteam} else if betreuung.antwort != ${av} or geburtsdatum = null then betreuung.antwort else if ${jung} then "Arbeitsvermittlung U25" else "Arbeitsvermittlung Ü25")`;
}

/** A day as one number: adding a period of years would pass 29 February a day too early. */
function tageszahl(tag: string): string {
  return `${tag}.year * 10000 + ${tag}.month * 100 + ${tag}.day`;
}
