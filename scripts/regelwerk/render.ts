/** The rules as a German document for the Fachaufsicht, rendered from the very tables that decide. */
import { MINDESTALTER } from '../../src/rules/altersgrenze';
import { AKTIVE_VERMITTLUNG_AUSNAHME, FOERDERZIELMATRIX } from '../../src/rules/foerderzielmatrix';
import { BETREUUNG_TABELLE } from '../../src/rules/betreuung';
import { ALTE_EINSCHAETZUNG_MONATE, FORTSCHRITT_TABELLE } from '../../src/rules/fortschritt';
import { HINWEISE } from '../../src/rules/hinweise';
import { hinweisWorte } from '../../src/rules/hinweiseWorte';
import { GUELTIG_TABELLE, type WertVon } from '../../src/rules/gueltig';
import { KENNUNG_TABELLE } from '../../src/rules/kennung';
import { PROFILLAGE_TABELLE } from '../../src/rules/profillage';
import {
  ALTER_SCHUELER,
  ALTER_UE25,
  BEGRUENDUNG_BUCHSTABEN,
  MIN_BEDARFE,
  MIN_BEDARFE_EXTER,
  REGELWERK_VERSION,
  RELEVANT_AB,
} from '../../src/rules/regelwerk';
import {
  BEDARFE,
  BEDARFE_DER_ACHT,
  FOERDERZIEL_LABEL,
  RESSOURCENBEREICHE,
  SCHLUESSELGRUPPE_LABEL,
  STUFE_LABEL,
  STUFEN,
} from '../../src/rules/vocabulary';
import { hinweisText } from '../../src/fall/texte/hinweise';
import { grundlageLabel } from '../../src/fall/texte/felder';
import { quelleInWorten } from '../../src/fall/texte/quelle';
import type { Row, Table } from '../../src/decision/table';
import { bedingungText } from './bedingung';
import { fallmanagement } from './fallmanagement';
import { rechtsangaben } from './rechtsangaben';
import { table } from './table';

export const REGELWERK_DATEI = 'docs/regelwerk.md';

/** The whole document. */
export function renderRegelwerk(): string {
  const teile = [
    einleitung(),
    stufen(),
    bedarfe(),
    schwellen(),
    tabellen(),
    hinweise(),
    matrix(),
    fallmanagement(),
    rechtsangaben(),
    quellen(),
  ];
  return quelleInWorten(teile.join('\n'));
}

function einleitung(): string {
  return `# Regelwerk ${REGELWERK_VERSION}

> Diese Datei wird aus den Regeltabellen erzeugt (\`npm run regelwerk\`). Bitte nicht von Hand ändern.

Für die Fachaufsicht: was das Integrationstool woraus ableitet. Jede Tabelle wird von oben nach unten gelesen; die erste
zutreffende Zeile gilt. Das Integrationstool schlägt vor und begründet, Menschen entscheiden; über den Zugang zum bFM entscheidet
allein das Fallmanagement (S1). Was als **örtliche Festlegung** gekennzeichnet ist, sagen die Quellen nicht oder nicht
eindeutig; in der Oberfläche heißt es „Vorschlag/örtliche Festlegung“.

Offenes bleibt offen: Fehlen Angaben, rechnet das Integrationstool alle Möglichkeiten durch. Führen alle zum selben Ergebnis, steht es
fest; sonst ist es „noch nicht festgelegt“, und die entscheidenden Fragen werden genannt.
`;
}

function stufen(): string {
  const rows = STUFEN.map((stufe) => [
    String(stufe),
    STUFE_LABEL[stufe],
    stufe >= RELEVANT_AB.wert ? 'ja' : 'nein',
  ]);
  return `## Stufen\n\n${table(
    ['Stufe', 'Bedeutung', 'zählt als Handlungsbedarf'],
    [...rows, ['leer oder ?', 'noch nicht erhoben (offen)', 'unbekannt']],
  )}`;
}

function bedarfe(): string {
  const rows = BEDARFE.map(({ id, gruppe, label }) => [
    SCHLUESSELGRUPPE_LABEL[gruppe],
    label,
    BEDARFE_DER_ACHT.includes(id) ? 'ja' : '',
    id,
  ]);
  return `## Handlungsbedarfe\n\n${table(['Schlüsselgruppe', 'Handlungsbedarf', 'einer der acht (S1)', 'Id'], rows)}`;
}

function schwellen(): string {
  const rows = [
    RELEVANT_AB,
    MIN_BEDARFE,
    MIN_BEDARFE_EXTER,
    ALTER_UE25,
    ALTER_SCHUELER,
    MINDESTALTER,
    BEGRUENDUNG_BUCHSTABEN,
    ALTE_EINSCHAETZUNG_MONATE,
  ].map(({ words, wert, source }) => [words, String(wert), source]);
  return `## Schwellenwerte\n\n${table(['Bedeutung', 'Wert', 'Quelle'], rows)}`;
}

interface RegelZeile<Facts> extends Row<Facts, string | WertVon> {
  readonly hinweis?: Parameters<typeof hinweisText>[0];
  readonly zusatz?: string;
}

function regeln<Facts>(titel: string, ergebnis: string, tabelle: Table<Facts, RegelZeile<Facts>>): string {
  const cells = tabelle.rows.map((row) => [
    row.id,
    row.words,
    bedingungText(tabelle, row),
    `**${antwortText(row)}**${row.zusatz ? ` (${row.zusatz})` : ''}`,
    row.hinweis ? hinweisText(row.hinweis) : '',
    row.source,
  ]);
  return `## ${titel}\n\n${table(['Regel', 'Wenn', 'Geprüft wird', ergebnis, 'Hinweis', 'Quelle'], cells)}`;
}

/** An answer that is the value of an input stands by what it is. */
function antwortText({ then }: Pick<RegelZeile<never>, 'then'>): string {
  return typeof then === 'string' ? then : GUELTIG_TABELLE.inputs[then.wertVon].label;
}

function tabellen(): string {
  return [
    regeln('Tabelle P: Profillage', 'Profillage', PROFILLAGE_TABELLE),
    regeln('Tabelle K: Kennung', 'Kennung', KENNUNG_TABELLE),
    regeln('Tabelle G: welche Kennung gilt', 'Gültige Kennung', GUELTIG_TABELLE),
    regeln('Tabelle Z: Betreuung', 'Betreuung', BETREUUNG_TABELLE),
    regeln('Tabelle F: Fortschritt zwischen zwei Profilings', 'Fortschritt', FORTSCHRITT_TABELLE),
  ].join('\n');
}

function hinweise(): string {
  const rows = HINWEISE.map((row) => {
    const { words, source } = hinweisWorte(row);
    return [words, hinweisText(row.code), grundlageLabel(row.feld), source, row.code];
  });
  return `## Weitere Hinweise\n\nHinweise ändern nie ein Ergebnis.\n\n${table(
    ['Wenn', 'Hinweis', 'Eingabe', 'Quelle', 'Code'],
    rows,
  )}`;
}

function matrix(): string {
  const label = new Map<string, string>(RESSOURCENBEREICHE.map((bereich) => [bereich.id, bereich.label]));
  const rows = FOERDERZIELMATRIX.map((row) => [
    label.get(row.bereich) ?? '',
    FOERDERZIEL_LABEL[row.foerderziel],
    row.source,
  ]);
  const { foerderziel, entwicklungsziel, source } = AKTIVE_VERMITTLUNG_AUSNAHME;
  return `## fa:z Förderzielmatrix

Direkt vermittelbar „ja“ führt zu Integration, „nein“ zu einem der drei anderen, gleichrangigen Förderziele. Es gibt immer nur ein
Entwicklungsziel zur selben Zeit; Leistungen nach § 16a SGB II laufen freiwillig und parallel. „${label.get('selbststaendigkeit') ?? ''}“ wird
eingeschätzt, hat aber keine Zeile und ist nicht wählbar.

${table(['Ressourcenbereich', 'kann Entwicklungsziel sein bei', 'Quelle'], rows)}
Aktive Vermittlung: bei ${FOERDERZIEL_LABEL.integration}; außerdem bei ${FOERDERZIEL_LABEL[foerderziel]} mit dem Entwicklungsziel
${label.get(entwicklungsziel) ?? ''}, sobald die Qualifizierung erfolgreich abgeschlossen ist (${source}). Das ist ein Hinweis auf den Aufwand und sperrt keinen Vermittlungsvorschlag.
`;
}

function quellen(): string {
  return `## Quellen

- **S0** Umsetzungskonzept und interne Arbeitshilfe „Beschäftigungsorientiertes Fallmanagement“ (2014)
- **S1** „Fallsteuerung: Kundenzuordnung zur Arbeitsvermittlung und zum Fallmanagement“, Jobcenter Wuppertal
- **S2** Anlage 6 zum Fachkonzept „Beschäftigungsorientiertes Fallmanagement im SGB II“: Zusammenarbeit mit Dritten, Freie Wohlfahrtspflege
- **S3** „Fallmanagement in Mülheim an der Ruhr (SGB II, SGB VIII, SGB XII)“
- **S4** fa:z modell – Fallsteuerung im kommunalen Jobcenter
- **4PM** 4-Phasen-Modell der Integrationsarbeit
- **örtliche Festlegung**: wo die Quellen schweigen oder sich widersprechen
`;
}
