/**
 * A table gets further rows at its end. What ends with its last row goes along: its own range and filter, checks and conditional
 * formats of its columns, defined names, charts. What cannot go along is told before anything is written.
 */
import type { Fehler } from '../../listen/fehler';
import { formelnIn } from '../formel/formeln';
import type { Wachstumsmangel } from '../fehler';
import type { Arbeitsmappe, Blatt } from '../lesen/arbeitsmappe';
import { type Bereich, bereichIn, liegtIn, schneidenSich } from '../lesen/bereich';
import type { Zelle } from '../lesen/zelle';
import { liesUmfeld } from '../lesen/liesBlatt';
import type { Zellspeicher } from '../lesen/zellspeicher';
import type { Stueck } from '../../mappe/schreibplan/stueck';
import { namensschluessel } from '../../mappe/nachNamen';
import type { Tabelle } from '../lesen/tabelle';
import type { Leser } from '../xml/durchgang';
import type { Element } from '../xml/element';
import { liesXml } from '../xml/liesXml';
import { tagText } from './neuzellen';
import { type Ersetzung, mitAttribut } from './ersetzen';
import { xmlText } from './maskieren';
import { gewachseneBereiche, gewachseneFormel } from './mitwachsen';

/** A table and its last row to be. */
export interface Wachstum {
  readonly tabelle: Tabelle;
  readonly blatt: Blatt;
  readonly bisZeile: number;
}

/** Everything that keeps tables from growing. */
export function pruefeWachstum(mappe: Arbeitsmappe, gewachsene: readonly Wachstum[]): Fehler[] {
  return gewachsene.flatMap((each): Fehler[] => {
    const mangel = mangelVon(mappe, each);
    const { name } = each.tabelle;
    const orte = [{ art: 'blatt', blatt: each.blatt.name }] as const;
    return mangel === null ? [] : [{ code: 'TABELLE_WAECHST_NICHT', orte, tabelle: name, mangel }];
  });
}

function mangelVon(mappe: Arbeitsmappe, wachstum: Wachstum): Wachstumsmangel | null {
  const { tabelle, blatt } = wachstum;
  if (tabelle.hatErgebniszeile) return 'ergebniszeile';
  const neu = { ...tabelle.bereich, zeile: tabelle.bereich.bisZeile + 1, bisZeile: wachstum.bisZeile };
  const { zellen, verbundene } = mappe.inhalt(blatt);
  const tabellen = mappe.tabellen.filter((each) => each !== tabelle && each.blatt === blatt.name);
  const belegt =
    stehtIn(zellen, neu) ||
    [...verbundene, ...tabellen.map(({ bereich }) => bereich)].some((each) => schneidenSich(each, neu));
  if (belegt) return 'darunter';
  const mitgewachsen = formelnIn(mappe).some(
    ({ text, blatt: eigenes }) => text !== null && gewachseneFormel(text, eigenes.name, wachstum) !== text,
  );
  return mitgewachsen ? 'formel' : null;
}

function stehtIn(zellen: Zellspeicher, bereich: Bereich): boolean {
  for (const nummer of zellen.nummern())
    if (liegtIn(bereich, zellen.zeile(nummer), zellen.spalte(nummer)) && hatInhalt(zellen.zelle(nummer)))
      return true;
  return false;
}

function hatInhalt({ wert, eigenerText, formel }: Zelle): boolean {
  return formel !== undefined || (wert ?? eigenerText ?? '') !== '';
}

/** What changes in the texts of parts, by path. */
export function wachse(
  mappe: Arbeitsmappe,
  gewachsene: readonly Wachstum[],
): ReadonlyMap<string, readonly Ersetzung[]> {
  if (gewachsene.length === 0) return new Map();
  const diagramme = [...mappe.paket.alle].filter(({ name }) => DIAGRAMM.test(name.replaceAll('\\', '/')));
  const pfade = [
    ...gewachsene.flatMap(({ tabelle, blatt }) => [tabelle.pfad, blatt.pfad]),
    ...diagramme.map(({ name }) => name),
    mappe.pfad,
  ];
  return new Map([...new Set(pfade)].map((pfad) => [pfad, aenderungenIn(mappe, pfad, gewachsene)]));
}

const DIAGRAMM = /\/charts\/[^/]+\.xml$/i;
const MIT_TEXT: ReadonlySet<string> = new Set(['definedName', 'f', 'sqref']);

// Places are those of the text; in worksheets those of the bytes in UTF-8.
function aenderungenIn(mappe: Arbeitsmappe, pfad: string, gewachsene: readonly Wachstum[]): Ersetzung[] {
  if (!gewachsene.some(({ blatt }) => blatt.pfad === pfad)) {
    const xml = mappe.paket.text(pfad).text;
    const sammler = new Sammler(pfad, gewachsene, (start, ende) => xml.slice(start, ende));
    liesXml(xml, pfad, sammler);
    return sammler.ersetzungen;
  }
  const bytes = mappe.paket.utf8(pfad);
  const sammler = new Sammler(pfad, gewachsene, (start, ende) => tagText(bytes, start, ende));
  liesUmfeld(bytes, pfad, sammler);
  return sammler.ersetzungen;
}

class Sammler implements Leser {
  readonly ersetzungen: Ersetzung[] = [];
  private text: string | null = null;

  constructor(
    private readonly pfad: string,
    private readonly gewachsene: readonly Wachstum[],
    private readonly ausschnitt: (start: number, ende: number) => string,
  ) {}

  auf(element: Element): void {
    const { start, ende } = element;
    const [attribut, neu] = attributNach(element, this.pfad, this.gewachsene);
    if (neu !== element.attribut(attribut) && neu !== undefined)
      this.ersetzungen.push({ start, ende, text: mitAttribut(this.ausschnitt(start, ende), attribut, neu) });
    this.text = MIT_TEXT.has(element.name) && !element.ist('f') ? '' : null;
  }

  inhalt(stueck: string): void {
    if (this.text !== null) this.text += stueck;
  }

  zu(element: Element, start: number): void {
    if (this.text === null || !MIT_TEXT.has(element.name)) return;
    const neu = textNach(element, this.text, this.pfad, this.gewachsene);
    if (neu !== this.text) this.ersetzungen.push({ start: element.ende, ende: start, text: xmlText(neu) });
    this.text = null;
  }
}

function textNach(element: Element, text: string, pfad: string, gewachsene: readonly Wachstum[]): string {
  if (element.name === 'sqref') return bereicheNach(text, pfad, gewachsene);
  return gewachsene.reduce((bisher, each) => gewachseneFormel(bisher, '', each), text);
}

function bereicheNach(text: string, pfad: string, gewachsene: readonly Wachstum[]): string {
  const hier = gewachsene.filter(({ blatt }) => blatt.pfad === pfad);
  return hier.reduce((bisher, each) => gewachseneBereiche(bisher, each), text);
}

const MIT_BEREICHEN: ReadonlySet<string> = new Set([
  'dataValidation',
  'conditionalFormatting',
  'ignoredError',
]);

/** The attribute of an element that says where it holds, and what it will say. */
function attributNach(
  element: Element,
  pfad: string,
  gewachsene: readonly Wachstum[],
): readonly [string, string | undefined] {
  if (element.ist('dimension')) return ['ref', ausdehnungNach(element, pfad, gewachsene)];
  const sqref = element.attribut('sqref');
  if (sqref !== undefined && MIT_BEREICHEN.has(element.name))
    return ['sqref', bereicheNach(sqref, pfad, gewachsene)];
  const tabelle = gewachsene.find((each) => each.tabelle.pfad === pfad);
  const ref = bereichIn(element.attribut('ref') ?? '');
  const eigenes = element.ist('table') || element.ist('autoFilter');
  if (!tabelle || !ref || !eigenes || ref.bisZeile !== tabelle.tabelle.bereich.bisZeile)
    return ['ref', undefined];
  return ['ref', (element.attribut('ref') ?? '').replace(/\d+$/, String(tabelle.bisZeile))];
}

/** Where the cells of a sheet reach to; a hint that programs trust when they read. */
function ausdehnungNach(element: Element, pfad: string, gewachsene: readonly Wachstum[]): string | undefined {
  const ref = element.attribut('ref') ?? '';
  const bisher = bereichIn(ref)?.bisZeile ?? Infinity;
  const hier = gewachsene.filter(({ blatt }) => blatt.pfad === pfad).map(({ bisZeile }) => bisZeile);
  const weiteste = Math.max(...hier);
  return weiteste > bisher && ref.includes(':') ? ref.replace(/\d+$/, String(weiteste)) : undefined;
}

/** The tables that get rows behind their last one by these pieces. */
export function wachstumVon(mappe: Arbeitsmappe, stuecke: readonly Stueck[]): Wachstum[] {
  const jeTabelle = new Map<Tabelle, number>();
  for (const { block } of stuecke) {
    const { ziel, nachher } = block;
    if (ziel.art !== 'tabellenzeile') continue;
    const key = namensschluessel(ziel.tabelle);
    const tabelle = mappe.tabellen.find(({ name }) => namensschluessel(name) === key);
    if (!tabelle) continue;
    const letzte = tabelle.bereich.zeile + ziel.zeile + nachher.length;
    if (letzte > Math.max(tabelle.bereich.bisZeile, jeTabelle.get(tabelle) ?? 0))
      jeTabelle.set(tabelle, letzte);
  }
  return [...jeTabelle].flatMap(([tabelle, bisZeile]) => wachstumDer(mappe, tabelle, bisZeile));
}

/** The same for one table and the last row of the sheet that is written; none where it reaches as far already. */
export function wachstumBis(mappe: Arbeitsmappe, name: string, bisZeile: number): Wachstum[] {
  const key = namensschluessel(name);
  return mappe.tabellen
    .filter((each) => namensschluessel(each.name) === key && bisZeile > each.bereich.bisZeile)
    .flatMap((each) => wachstumDer(mappe, each, bisZeile));
}

function wachstumDer(mappe: Arbeitsmappe, tabelle: Tabelle, bisZeile: number): Wachstum[] {
  const blatt = mappe.blatt(tabelle.blatt);
  return blatt ? [{ tabelle, blatt, bisZeile }] : [];
}
