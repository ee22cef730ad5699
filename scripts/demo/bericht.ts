/** The report of the demo: what was read, decided and written, in the words of a caseworker. */
import type { Lesestand } from '../../src/mappe/lesen';
import { dateOfSerial, germanDate } from '../../src/listen/plainDate';
import {
  BEDARFE,
  FOERDERZIEL_LABEL,
  FOERDERZIELE,
  MATRIX_ZUSTAND_LABEL,
  RESSOURCENBEREICHE,
  SCHLUESSELGRUPPE_LABEL,
  SCHLUESSELGRUPPEN,
  type Schluesselgruppe,
} from '../../src/rules/vocabulary';
import { naechsteAndereText } from '../../src/fall/texte/aenderung';
import { begruendungText } from '../../src/fall/texte/begruendung';
import { aufzaehlung } from '../../src/fall/texte/felder';
import { hinweisText } from '../../src/fall/texte/hinweise';
import { ortText } from '../../src/fall/texte/ort';

type Berechnet = Extract<Lesestand, { art: 'berechnet' }>;

/** The whole report. */
export function bericht(
  stand: Berechnet,
  { ausgabe, roundTrips }: { ausgabe: string; roundTrips: number },
): string {
  return [
    ...gelesen(stand),
    ...entschieden(stand),
    ...foerderziele(stand),
    ...geschrieben(stand),
    '',
    `Gespeichert: ${ausgabe} (${roundTrips} Umläufe zu Excel)`,
  ].join('\n');
}

function titel(text: string): string[] {
  return ['', text, '─'.repeat(text.length)];
}

function gelesen({ fall }: Berechnet): string[] {
  const gruppen = SCHLUESSELGRUPPEN.map(
    (gruppe) => `  ${SCHLUESSELGRUPPE_LABEL[gruppe].padEnd(20)} ${ratings(fall, gruppe)}`,
  );
  return [
    ...titel('Gelesen (erfundene Person)'),
    `  ${fall.name}, Kundennummer ${fall.kundennummer}, Stichtag ${germanDate(fall.stichtag)}`,
    ...gruppen,
  ];
}

function ratings({ bedarfe }: Berechnet['fall'], gruppe: Schluesselgruppe): string {
  return BEDARFE.filter((bedarf) => bedarf.gruppe === gruppe)
    .map(({ id, label }) => `${label} ${bedarfe[id] ?? '?'}`)
    .join(' · ');
}

function entschieden({ ergebnis }: Berechnet): string[] {
  const { steuerung, naechsteAndere } = ergebnis;
  const andere = naechsteAndere.map((each) => `  ${naechsteAndereText(each, steuerung.kennung.errechnet)}`);
  return [
    ...titel('Entschieden'),
    `  Profillage  ${steuerung.profillage.gueltig}`,
    `  Kennung     ${steuerung.kennung.gueltig}`,
    `  Betreuung   ${steuerung.betreuung.vorschlag}${steuerung.betreuung.wechsel ? ' (Wechsel, nach Rücksprache)' : ''}`,
    ...titel('Warum'),
    ...begruendungText(steuerung)
      .split('\n')
      .map((zeile) => `  ${zeile}`),
    ...titel('Welche Angabe würde das Ergebnis ändern?'),
    ...(andere.length > 0
      ? andere
      : ['  Kein Schritt und keine zwei Schritte führen zu einer anderen Kennung.']),
  ];
}

function foerderziele({ ergebnis }: Berechnet): string[] {
  const { faz } = ergebnis;
  const zeilen = RESSOURCENBEREICHE.flatMap(({ id, label }) => {
    const ziel = FOERDERZIELE.find(
      (each) => id !== 'selbststaendigkeit' && faz.matrix[id][each] !== 'nicht relevant',
    );
    if (id === 'selbststaendigkeit' || ziel === undefined) return [];
    return [
      `  ${label.padEnd(44)} ${MATRIX_ZUSTAND_LABEL[faz.matrix[id][ziel]].padEnd(34)} ${FOERDERZIEL_LABEL[ziel]}`,
    ];
  });
  return [
    ...titel('Förderzielmatrix (fa:z)'),
    ...zeilen,
    `  Möglich: ${aufzaehlung(faz.moeglich.map((ziel) => FOERDERZIEL_LABEL[ziel])) || 'noch offen'}. Aktive Vermittlung: ${faz.aktiveVermittlung ? 'ja' : 'nein (sperrt keinen Vermittlungsvorschlag)'}.`,
    ...faz.hinweise.map(({ code }) => `  Hinweis: ${hinweisText(code)}`),
  ];
}

function geschrieben({ mappe }: Berechnet): string[] {
  const zellen = Object.entries(mappe.ergebnisse).map(([feld, { ort, text }]) => {
    const wert = feld === 'berechnetAm' ? datumText(Number(text)) : (text.split('\n')[0] ?? '');
    return `  ${ortText(ort).padEnd(18)} ${wert === '' ? '(leer)' : wert.slice(0, 80)}`;
  });
  return [...titel('Eingetragen'), ...zellen, '  … und die Förderzielmatrix'];
}

function datumText(serial: number): string {
  const datum = dateOfSerial(serial);
  return datum === null ? '' : germanDate(datum);
}
