/**
 * Fills a Fallmappe the way a person does: by the names of its cells and the Ids in its tables, never by address.
 * Also tells where the inputs stand. Computes nothing.
 */
import type { Fall } from '../../src/fall/fall';
import type { JaNein } from '../../src/listen/werte';
import { germanDate, type PlainDate } from '../../src/listen/plainDate';
import type { Einzelfeld } from '../../src/fall/rawFall';
import { BEDARFSLISTE, RESSOURCENLISTE } from '../../src/fall/listen';
import { KOPF_ID } from '../../src/listen/liste';
import {
  BEDARFE,
  type BedarfId,
  FACHTEAM_LABEL,
  type Festlegung,
  FOERDERZIEL_LABEL,
  type Paragraph16a,
  PROGNOSE_LABEL,
  RESSOURCENBEREICHE,
  type RessourcenbereichId,
  SCHLUESSELGRUPPE_LABEL,
} from '../../src/rules/vocabulary';
import { cellName, parseReference } from '../host/book/address';
import type { StandInHost } from '../host/nodeHost';
import { NAME_16A, NAME_EINGABE, NAME_ERGEBNIS, NAME_MARKE } from './namen';

/** What somebody types into a cell; dates as text in German, such as 21.11.2026. */
export type Eintippen = string | number | boolean;

/** What somebody types into a Fallmappe; what is not named stays as it is. */
export interface Eintragungen {
  readonly felder?: Partial<Record<Einzelfeld, Eintippen>>;
  readonly marken?: Partial<Record<Festlegung, Eintippen>>;
  readonly paragraph16a?: Partial<Record<Paragraph16a, Eintippen>>;
  readonly bedarfe?: Partial<Record<BedarfId, Eintippen>>;
  readonly ressourcenbereiche?: Partial<Record<RessourcenbereichId, Eintippen>>;
  readonly belege?: Partial<Record<BedarfId, Eintippen>>;
}

/** A cell of the workbook by sheet and A1 address. */
export interface Zelle {
  readonly blatt: string;
  readonly zelle: string;
}

/** Types entries into the workbook that is open in a host. Its traffic is counted anew afterwards. */
export async function fillMappe(host: StandInHost, eintragungen: Eintragungen): Promise<void> {
  const put = (ort: Zelle, wert: Eintippen): void => host.workbook.setCell(ort.blatt, ort.zelle, wert);
  const { felder, marken, paragraph16a } = eintragungen;
  entriesOf(felder).forEach(([feld, wert]) => put(zelleDesNamens(host, NAME_EINGABE[feld]), wert));
  entriesOf(marken).forEach(([id, wert]) => put(zelleDesNamens(host, NAME_MARKE[id]), wert));
  entriesOf(paragraph16a).forEach(([id, wert]) => put(zelleDesNamens(host, NAME_16A[id]), wert));
  const bedarfe = await findTabelle(host, BEDARFSLISTE.name);
  const ressourcen = await findTabelle(host, RESSOURCENLISTE.name);
  entriesOf(eintragungen.bedarfe).forEach(([id, wert]) => put(bedarfe(id, 'Stufe'), wert));
  entriesOf(eintragungen.belege).forEach(([id, wert]) => put(bedarfe(id, 'Beleg'), wert));
  entriesOf(eintragungen.ressourcenbereiche).forEach(([id, wert]) => put(ressourcen(id, 'Stufe'), wert));
}

/** What a person chooses from the drop-downs to enter a case. Open inputs stay empty. */
export function eintragungenZu(fall: Fall): Eintragungen {
  return {
    felder: dropEmpty({ ...textfelder(fall), ...wahlfelder(fall) }),
    marken: fall.festlegung === null ? {} : { [fall.festlegung]: 'x' },
    paragraph16a: Object.fromEntries(fall.paragraph16a.map((id) => [id, 'ja'])),
    bedarfe: dropEmpty(fall.bedarfe),
    ressourcenbereiche: dropEmpty(fall.ressourcenbereiche),
  };
}

/** The cell a defined name points to. */
export function zelleDesNamens(host: StandInHost, name: string): Zelle {
  const reference = parseReference(host.workbook.getReference(name) ?? '');
  if (reference?.sheet === undefined) throw new Error(`no cell behind the name ${name}`);
  return { blatt: reference.sheet, zelle: cellName(reference.area.row, reference.area.column) };
}

/** Finds the cells of a table by Id and header. */
export async function findTabelle(
  host: StandInHost,
  tabelle: string,
): Promise<(id: string, header: string) => Zelle> {
  const { address, values } = await host.excel.run(async (context) => {
    const range = context.workbook.tables.getItem(tabelle).getRange();
    range.load('address,values');
    await context.sync();
    return { address: range.address, values: range.values };
  });
  host.traffic.reset();
  const { sheet = '', area } = parseReference(address) ?? {};
  const [headers = []] = values as unknown[][];
  const position = (list: readonly unknown[], wanted: string): number => {
    const index = list.indexOf(wanted);
    if (index < 0) throw new Error(`${tabelle} has no ${wanted}`);
    return index;
  };
  return (id, header) => {
    const ids = values.map((row: unknown[]) => row[position(headers, KOPF_ID)]);
    const [row, column] = [position(ids, id), position(headers, header)];
    return { blatt: sheet, zelle: cellName((area?.row ?? 0) + row, (area?.column ?? 0) + column) };
  };
}

/** All input cells: single fields, marks, § 16a, and Stufe, Beleg and Stärke of every rating. */
export async function eingabezellen(host: StandInHost): Promise<Zelle[]> {
  const namen = [...Object.values(NAME_EINGABE), ...Object.values(NAME_MARKE), ...Object.values(NAME_16A)];
  const bedarfe = await findTabelle(host, BEDARFSLISTE.name);
  const ressourcen = await findTabelle(host, RESSOURCENLISTE.name);
  const spalten = ['Stufe', 'Beleg', 'Stärke'];
  return [
    ...namen.map((name) => zelleDesNamens(host, name)),
    ...BEDARFE.flatMap(({ id }) => spalten.map((spalte) => bedarfe(id, spalte))),
    ...RESSOURCENBEREICHE.flatMap(({ id }) => spalten.map((spalte) => ressourcen(id, spalte))),
  ];
}

/** The single result cells by field. */
export function ergebniszellen(host: StandInHost): Record<keyof typeof NAME_ERGEBNIS, Zelle> {
  const entries = Object.entries(NAME_ERGEBNIS).map(([feld, name]) => [feld, zelleDesNamens(host, name)]);
  return Object.fromEntries(entries) as Record<keyof typeof NAME_ERGEBNIS, Zelle>;
}

const TEXTFELDER = [
  'name',
  'kundennummer',
  'fachkraft',
  'bisherigeBetreuung',
  'verdichtungBegruendung',
  'festlegungBegruendung',
  'fmGrund',
] as const satisfies readonly Einzelfeld[];

function textfelder(fall: Fall): Partial<Record<Einzelfeld, string>> {
  return Object.fromEntries(TEXTFELDER.map((feld) => [feld, fall[feld]]));
}

function wahlfelder(fall: Fall): Partial<Record<Einzelfeld, Eintippen | null>> {
  const { prognoseArbeitsmarkt, dominierend, fachteam, foerderziel, entwicklungsziel } = fall;
  return {
    zugang: datum(fall.zugang),
    stichtag: fall.stichtagEingetragen ? datum(fall.stichtag) : null,
    geburtsdatum: datum(fall.geburtsdatum),
    geprueftVon: fall.pruefung?.von ?? null,
    geprueftAm: datum(fall.pruefung?.am ?? null),
    geprueftKennung: fall.pruefung?.kennung ?? null,
    paragraph10Grund: fall.paragraph10Grund,
    neukunde: jaNein(fall.neukunde),
    exterPlatzFrei: jaNein(fall.exterPlatzFrei),
    paragraph428: jaNein(fall.paragraph428),
    verdichtung: jaNein(fall.verdichtung),
    direktVermittelbar: jaNein(fall.direktVermittelbar),
    qualifizierungAbgeschlossen: jaNein(fall.qualifizierungAbgeschlossen),
    fmEinschaetzung: fall.fmEinschaetzung,
    festgelegteProfillage: fall.festgelegteProfillage,
    fachteam: fachteam && FACHTEAM_LABEL[fachteam],
    prognoseArbeitsmarkt: prognoseArbeitsmarkt && PROGNOSE_LABEL[prognoseArbeitsmarkt],
    dominierend: dominierend && `${dominierend} ${SCHLUESSELGRUPPE_LABEL[dominierend]}`,
    foerderziel: foerderziel && FOERDERZIEL_LABEL[foerderziel],
    entwicklungsziel: RESSOURCENBEREICHE.find(({ id }) => id === entwicklungsziel)?.label ?? null,
  };
}

function datum(date: PlainDate | null): string | null {
  return date === null ? null : germanDate(date);
}

function jaNein(wert: JaNein): string | null {
  if (wert === null) return null;
  return wert ? 'ja' : 'nein';
}

function dropEmpty<Key extends string>(
  record: Partial<Record<Key, Eintippen | null>>,
): Partial<Record<Key, Eintippen>> {
  const filled = Object.entries<Eintippen | null | undefined>(record).filter(
    ([, wert]) => wert !== null && wert !== undefined && wert !== '',
  );
  return Object.fromEntries(filled) as Partial<Record<Key, Eintippen>>;
}

function entriesOf<Key extends string>(
  record: Partial<Record<Key, Eintippen>> | undefined,
): [Key, Eintippen][] {
  return Object.entries(record ?? {}) as [Key, Eintippen][];
}
