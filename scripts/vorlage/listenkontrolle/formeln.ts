/** The formulas of a list of cases that decide one person without the pane, and compare with the results in its row. */
import { FESTLEGUNG } from '../../../src/bereiche/fallliste';
import { wahlnummer } from '../../../src/fall/kontrolle/angaben';
import { type Kontrollbezuege, kontrollformeln } from '../../../src/fall/kontrolle/formeln';
import { KONTROLLE_OFFEN, KONTROLLWERTE } from '../../../src/fall/kontrolle/tabelle';
import { vergleichsformel } from '../../../src/fall/kontrolle/vergleich';
import { BEDARFE, type Schluesselgruppe } from '../../../src/rules/vocabulary';
import { LISTENKONTROLLE_SATZ, LISTENKONTROLLE_TEXT } from '../falllisteTexte';
import { type Listenschritt, listenschritt } from './schritte';
import { suchformeln } from './suche';
import { zeilenformeln } from './zeile';

/** The cells to which the entries of the row were brought. */
const BEZUEGE: Kontrollbezuege = {
  stichtag: listenschritt('zeile.stichtag'),
  berechnetAm: listenschritt('zeile.berechnetAm'),
  stufen: anzahlInGruppe,
  prognose: listenschritt('zeile.prognoseArbeitsmarkt'),
  dominierend: listenschritt('zeile.dominierend'),
  festlegung: wahlnummer(listenschritt('zeile.festlegung'), FESTLEGUNG),
  verdichtung: listenschritt('zeile.verdichtung'),
  verdichtungBegruendung: listenschritt('zeile.verdichtungBegruendung'),
  fmEinschaetzung: listenschritt('zeile.fmEinschaetzung'),
};

/** The formula of each step on the sheet of the values, without the equals sign. */
export function listenformeln(): Readonly<Record<Listenschritt, string>> {
  return {
    ...suchformeln(),
    ...zeilenformeln(),
    ...kontrollformeln(BEZUEGE, listenschritt),
    version: version(),
    vergleichProfillage: vergleichProfillage(),
    vergleichKennung: vergleich('kennungErrechnet'),
    satz: satz(),
  };
}

function anzahlInGruppe(gruppe: Schluesselgruppe, eintrag: string): string {
  return BEDARFE.filter((each) => each.gruppe === gruppe)
    .map(({ id }) => `COUNTIF(${listenschritt(`zeile.${id}`)},"${eintrag}")`)
    .join('+');
}

/** The rules that decide; nothing without a row, or where they are not known. */
function version(): string {
  const erste = `${listenschritt('versatz')}+1`;
  const wert = `INDEX(${KONTROLLWERTE.name}[${KONTROLLWERTE.spalten.version.kopf}],${erste})`;
  return `IFERROR(IF(${listenschritt('gefunden')}*${listenschritt('gilt')}=1,${wert},""),"")`;
}

function vergleich(schritt: 'profillage' | 'kennungErrechnet'): string {
  return vergleichsformel(
    [[listenschritt(schritt), listenschritt(`zeile.${schritt}`)]],
    LISTENKONTROLLE_TEXT.weichtAb,
  );
}

/** Where somebody has set a Profillage, its column names that one: what was worked out stands nowhere. */
function vergleichProfillage(): string {
  const festgelegt = listenschritt('zeile.festgelegteProfillage');
  return `IF(${festgelegt}=1,"${KONTROLLE_OFFEN}",${vergleich('profillage')})`;
}

/** What there is to say of the Kundennummer, and of the row where there is one. */
function satz(): string {
  const { leer, unsuchbar, mehrfach, verdeckt, unbekannt, gestoert } = LISTENKONTROLLE_SATZ;
  const wenn = [
    [`${listenschritt('suchbar')}=0`, leer],
    [`${listenschritt('suchbar')}<0`, unsuchbar],
    [`${listenschritt('anzahl')}>1`, mehrfach],
    [`${listenschritt('verdeckt')}>0`, verdeckt],
    [`${listenschritt('anzahl')}=0`, unbekannt],
  ] as const;
  const formel = wenn.reduceRight((sonst, [frage, dann]) => `IF(${frage},"${dann}",${sonst})`, zurZeile());
  return `IFERROR(${formel},"${gestoert}")`;
}

function zurZeile(): string {
  const { ohneRegeln, offen, bekannt, festgelegt, ohneErgebnis } = LISTENKONTROLLE_SATZ;
  const istOffen = (['profillage', 'kennungErrechnet'] as const)
    .map((each) => `${listenschritt(each)}="${KONTROLLE_OFFEN}"`)
    .join(',');
  const stand = `IF(${listenschritt('gilt')}=0,"${ohneRegeln}",IF(OR(${istOffen}),"${offen}","${bekannt}"))`;
  const dazu = [
    `IF(${listenschritt('zeile.festgelegteProfillage')}=1,"${festgelegt}","")`,
    `IF(${listenschritt('zeile.kennungErrechnet')}="","${ohneErgebnis}","")`,
  ];
  return [stand, ...dazu].join('&');
}
