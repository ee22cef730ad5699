import {
  BETREFFLISTE,
  BETREUUNGSWORTE,
  HAUSREGELN,
  LOKALE_KRITERIEN,
  NEUKUNDE,
  STATUS,
} from '../../../src/bereiche/bfm/prozess/listen';
import { BERECHTIGTE, VERMERKE } from '../../../src/bereiche/bfm/vermerke/listen';
import { WIEDERVORLAGEN } from '../../../src/bereiche/bfm/wiedervorlagen/listen';
import {
  AUFGABEN,
  DIAGNOSE,
  EINWILLIGUNGEN,
  FREIGABEN,
  KONFERENZEN,
  RUECKMELDUNGEN,
  VERWEISUNGEN,
  WEITERGABEN,
} from '../../../src/bereiche/kooperation/listen';
import {
  ANGEBOTSKETTEN,
  GRUNDLAGEN_JE_ART,
  PARTNER,
  SCHUTZKONTAKTE,
} from '../../../src/bereiche/kooperation/listenDesHauses';
import {
  EINWILLIGUNGSFORMEN,
  GRUENDE,
  PARTNERART_LABEL,
  RUECKMELDEARTEN,
  STAENDE,
  ZIELGRUPPEN,
} from '../../../src/bereiche/kooperation/regeln/vokabular';
import { LEITFADEN } from '../../../src/bereiche/leitfaden/listen';
import { KEINE_LEISTUNG } from '../../../src/bereiche/plan/angabe16a';
import { RECHTSLISTE } from '../../../src/bereiche/recht/listen';
import { ANGEBOTE, LUECKEN, SCHRITTE, ZIELE } from '../../../src/bereiche/plan/listen';
import { PRUEFLISTE, RUECKSPRACHEN, VERLAUF } from '../../../src/bereiche/verlauf/listen';
import { KONTROLLWERTE } from '../../../src/fall/kontrolle/tabelle';
import { REGELWERKE } from '../../../src/fall/regelsaetze';
import { koepfe, type Liste } from '../../../src/listen/liste';
import {
  ABLEHNUNGSGRUENDE,
  BEENDIGUNGSGRUND_LABEL,
  FM_GRUND_LABEL,
  STATUS_LABEL,
  STATUSSCHRITT_LABEL,
  ZUGANGSKRITERIUM_LABEL,
} from '../../../src/rules/fallmanagement';
import { ROLLE_LABEL } from '../../../src/bereiche/bfm/vermerke/regeln/rollen';
import {
  BEDARFE,
  BETREUUNGEN,
  FOERDERZIEL_LABEL,
  KENNUNGEN,
  PARAGRAPH_16A_LABEL,
  RESSOURCENBEREICHE,
} from '../../../src/rules/vocabulary';
import { MAPPENBEREICHE } from '../../support/bereiche';
import { listAt, openTemplate, raw, tableOf, validationAt, type Opened, type Place } from './opened';

/** Every table but those of the main way and the history, with its sheet. */
const TABLES = {
  pruefpunkte: ['Gespräch', PRUEFLISTE],
  wechsel: ['Gespräch', RUECKSPRACHEN],
  ziele: ['Ziele', ZIELE],
  schritte: ['Plan', SCHRITTE],
  angebote: ['Angebote', ANGEBOTE],
  luecken: ['Angebotslücken', LUECKEN],
  status: ['bFM', STATUS],
  vermerke: ['Vermerke', VERMERKE],
  wiedervorlagen: ['Fallmanagement', WIEDERVORLAGEN],
  berechtigte: ['Berechtigte', BERECHTIGTE],
  neukunde: ['Neukunde', NEUKUNDE],
  hausregeln: ['Hausregeln', HAUSREGELN],
  betreffzeilen: ['Hausregeln', BETREFFLISTE],
  lokaleKriterien: ['Hauslisten', LOKALE_KRITERIEN],
  betreuungsworte: ['Hauslisten', BETREUUNGSWORTE],
  leitfaden: ['Leitfaden', LEITFADEN],
  recht: ['Rechtsangaben', RECHTSLISTE],
  verweisungen: ['Kooperation', VERWEISUNGEN],
  einwilligungen: ['Einwilligungen', EINWILLIGUNGEN],
  weitergaben: ['Weitergaben', WEITERGABEN],
  rueckmeldungen: ['Rückmeldungen', RUECKMELDUNGEN],
  freigaben: ['Freigaben', FREIGABEN],
  konferenzen: ['Fallkonferenz', KONFERENZEN],
  aufgaben: ['Konferenzaufgaben', AUFGABEN],
  diagnose: ['Hilfeplanung', DIAGNOSE],
  partner: ['Partner', PARTNER],
  ketten: ['Angebotsketten', ANGEBOTSKETTEN],
  partnerarten: ['Partnerregeln', GRUNDLAGEN_JE_ART],
  schutzwege: ['Partnerregeln', SCHUTZKONTAKTE],
  regelwerke: ['_Regelwerk', REGELWERKE],
  kontrollwerte: ['_Kontrolle', KONTROLLWERTE],
} as const satisfies Record<string, readonly [string, Liste]>;
type TableId = keyof typeof TABLES;
const LISTS = Object.keys(TABLES) as TableId[];
const nameOf = (id: TableId): string => TABLES[id][1].name;
/** Headers of the columns that hold dates. */
const DATES: ReadonlySet<string> = new Set([
  'Datum',
  'Rücksprache am',
  'Termin',
  'Überprüfung am',
  'Vereinbart am',
  'Überprüft am',
  'Bis wann',
  'Erledigt am',
  'Von',
  'Bis',
  'Nächste Prüfung',
  'Fällig am',
  'Seit',
  'Gültig von',
  'Gültig bis',
  'Geprüft am',
  'Festgestellt am',
  'Verwiesen am',
  'Erstkontakt am',
  'Rückmeldung fällig',
  'Erteilt am',
  'Widerrufen am',
  'Weitergegeben am',
  'Nächste fällig',
  'Freigegeben am',
  'Vereinbarung von',
  'Vereinbarung bis',
  'Rechtsstand',
]);
/** Tables that begin with texts of the template, or with blank rows above another one. */
const FILLED: readonly TableId[] = [
  'pruefpunkte',
  'neukunde',
  'hausregeln',
  'betreffzeilen',
  'leitfaden',
  'recht',
  'lokaleKriterien',
  'betreuungsworte',
  'diagnose',
  'partner',
  'ketten',
  'partnerarten',
  'schutzwege',
  'kontrollwerte',
];
const GROWING = LISTS.filter((liste) => !FILLED.includes(liste));

let opened: Opened;
beforeAll(async () => {
  opened = await openTemplate();
});

/** The cell of the first row below a header. */
function firstCell(liste: TableId, header: string): Place {
  const { sheet, head, rows } = tableOf(opened, nameOf(liste));
  const index = head.findIndex((cell) => raw(opened, { sheet, cell }) === header);
  return { sheet, cell: rows[0]?.[index] ?? '' };
}

/** Cells that nobody types into: texts of the template, and Ids that the program keeps in a hidden column. */
const FIXED = [
  'pruefpunkte Id',
  'pruefpunkte Prüfpunkt',
  'neukunde Id',
  'neukunde Punkt',
  'wiedervorlagen Id',
  'recht Id',
  'recht Rechtsangabe',
  'recht Wofür',
  'recht Vorgabe des Programms',
  'diagnose Id',
  'diagnose Feld',
  'partnerarten Id',
  'partnerarten Partnerart',
  'schutzwege Id',
  'schutzwege Weg',
];

/** Tables on sheets that nobody sees. */
const HIDDEN: readonly TableId[] = ['regelwerke', 'kontrollwerte'];

const everyColumn = LISTS.filter((liste) => liste !== 'hausregeln' && !HIDDEN.includes(liste))
  .flatMap((liste) => koepfe(TABLES[liste][1]).map((header) => [liste, header] as const))
  .filter(([liste, header]) => !FIXED.includes(`${liste} ${header}`));

describe('the tables with any number of rows', () => {
  it('are all of the program', () => {
    const tables: readonly Liste[] = [VERLAUF, ...LISTS.map((id) => TABLES[id][1])];
    const [, ...andere] = MAPPENBEREICHE;
    expect(new Set(andere.flatMap(({ teile }) => teile.listen))).toEqual(new Set(tables));
  });

  it.each(LISTS)('%s stands on its sheet with its headers', (liste) => {
    const { sheet, head } = tableOf(opened, nameOf(liste));
    expect(sheet).toBe(TABLES[liste][0]);
    expect(head.map((cell) => raw(opened, { sheet, cell }))).toEqual(koepfe(TABLES[liste][1]));
  });

  it.each(GROWING)('%s begins with one blank row', (liste) => {
    const { sheet, rows } = tableOf(opened, nameOf(liste));
    expect(rows).toHaveLength(1);
    expect(rows.flat().filter((cell) => raw(opened, { sheet, cell }) !== '')).toEqual([]);
  });

  it.each(GROWING)('%s can grow: nothing stands below it in its columns', (liste) => {
    const { sheet, head, rows } = tableOf(opened, nameOf(liste));
    const last = Number(rows[0]?.[0]?.replace(/\D/g, ''));
    for (const cell of head) {
      const column = cell.replace(/\d/g, '');
      for (let row = last + 1; row <= last + 60; row += 1)
        expect(raw(opened, { sheet, cell: `${column}${row}` })).toBe('');
    }
  });

  it.each(everyColumn)('%s: „%s“ says what belongs into it', (liste, header) => {
    const rule = validationAt(opened, firstCell(liste, header));
    expect(rule.prompt).not.toBe('');
    expect(rule.promptTitle).toBe(header);
    expect(rule.type === 'date').toBe(DATES.has(header));
  });

  it.each(everyColumn.filter(([, header]) => DATES.has(header)))(
    '%s: „%s“ looks like a German date',
    (liste, header) => {
      const { sheet, cell } = firstCell(liste, header);
      const { style } = opened.file.GetStyle(opened.file.GetCellStyle(sheet, cell).style);
      expect(style.CustomNumFmt).toBe('dd.mm.yyyy');
    },
  );
});

describe('the drop-downs of the tables', () => {
  const jaNein = ['ja', 'nein'];
  const ziele = Object.values(FOERDERZIEL_LABEL);
  const bereiche = RESSOURCENBEREICHE.slice(0, 10).map(({ label }) => label);
  const betreuungen = BETREUUNGEN.filter((betreuung) => betreuung !== 'bisherige Betreuung');
  const grundlagen = ['Einwilligung', 'gesetzliche Befugnis', 'Auftragsverarbeitung'];
  const leistungen = [...Object.values(PARAGRAPH_16A_LABEL), KEINE_LEISTUNG];
  const cases: readonly (readonly [TableId, string, readonly string[]])[] = [
    ['pruefpunkte', 'Bestätigt', ['x']],
    ['pruefpunkte', 'Entfällt', ['x']],
    ['wechsel', 'Kennung bisher', KENNUNGEN],
    ['wechsel', 'Kennung neu', KENNUNGEN],
    ['wechsel', 'Betreuung bisher', betreuungen],
    ['wechsel', 'Betreuung neu', betreuungen],
    ['wechsel', 'Ergebnis', ['angenommen', 'abgelehnt']],
    ['ziele', 'Ressourcenbereich', bereiche],
    ['ziele', 'Förderziel', ziele],
    ['ziele', 'Mitgetragen', jaNein],
    ['ziele', 'Stufe bei Vereinbarung', ['0', '1', '2', '3', '?']],
    ['ziele', 'Ergebnis', ['erreicht', 'teilweise', 'nicht erreicht']],
    ['ziele', 'Weiteres', ['angepasst', 'fortgeführt', 'beendet']],
    ['schritte', 'Wer', ['Person', 'Jobcenter', 'Dritte']],
    ['schritte', 'Freiwillig', jaNein],
    ['angebote', 'Förderziel', ziele],
    ['angebote', 'Ressourcenbereich', bereiche],
    ['angebote', 'Rechtsgrundlage', ['§ 16a', '§ 16', '§ 16k', 'kommunal', 'SGB VIII', 'sonstige']],
    ['angebote', 'Freiwillig', jaNein],
    ['angebote', 'Leistung nach § 16a', leistungen],
    ['schritte', 'Leistung nach § 16a', leistungen],
    ['luecken', 'Ressourcenbereich', bereiche],
    ['status', 'Schritt', Object.values(STATUSSCHRITT_LABEL)],
    ['status', 'Status', Object.values(STATUS_LABEL)],
    ['status', 'Zugangskriterium', Object.values(ZUGANGSKRITERIUM_LABEL)],
    [
      'status',
      'Grund',
      [...ABLEHNUNGSGRUENDE.map((grund) => FM_GRUND_LABEL[grund]), ...Object.values(BEENDIGUNGSGRUND_LABEL)],
    ],
    ['neukunde', 'Entfällt', ['x']],
    ['lokaleKriterien', 'Anbieten', jaNein],
    ['betreuungsworte', 'Betreuung', betreuungen],
    ['vermerke', 'Status', Object.values(STATUS_LABEL)],
    ['wiedervorlagen', 'Ausgang', ['erledigt', 'entfallen']],
    ['berechtigte', 'Rolle', Object.values(ROLLE_LABEL)],
    ['leitfaden', 'Einschätzung', [...BEDARFE, ...RESSOURCENBEREICHE].map(({ label }) => label)],
    ['leitfaden', 'Art', ['Frage', 'Merkmal', 'Stärke', 'Anker']],
    ['leitfaden', 'An', jaNein],
    ['leitfaden', 'Herkunft', ['Beispiel', 'Haus']],
    ['recht', 'Für neue Fälle anbieten', jaNein],
    ['verweisungen', 'Anlass', [...BEDARFE, ...RESSOURCENBEREICHE].map(({ label }) => label)],
    ['verweisungen', 'Freiwillig', jaNein],
    ['verweisungen', 'Rechtsgrundlage', grundlagen],
    ['verweisungen', 'Stand', STAENDE],
    ['verweisungen', 'Grund', GRUENDE],
    ['einwilligungen', 'Form', EINWILLIGUNGSFORMEN],
    ['weitergaben', 'Rechtsgrundlage', grundlagen],
    ['rueckmeldungen', 'Art', RUECKMELDEARTEN],
    ['konferenzen', 'Ohne Namen', jaNein],
    ['konferenzen', 'Person beteiligt', jaNein],
    ['partner', 'Art', Object.values(PARTNERART_LABEL)],
    ['ketten', 'Zielgruppe', ZIELGRUPPEN],
    ['partnerarten', 'Rechtsgrundlage', grundlagen],
  ];

  it.each(cases)('%s: „%s“ offers the closed list', (liste, header, expected) => {
    expect(listAt(opened, firstCell(liste, header))).toEqual(expected);
  });

  it('are in no other column', () => {
    const lists = everyColumn.filter(
      ([liste, header]) => validationAt(opened, firstCell(liste, header)).type === 'list',
    );
    expect(lists).toHaveLength(cases.length);
  });

  it('reach below the table, where the next row is typed', () => {
    const { sheet, cell } = firstCell('schritte', 'Wer');
    const below = cell.replace(/\d+/, (row) => String(Number(row) + 20));
    expect(listAt(opened, { sheet, cell: below })).toEqual(['Person', 'Jobcenter', 'Dritte']);
  });

  it('let a result of several words stand, and count places in whole numbers', () => {
    expect(validationAt(opened, firstCell('wechsel', 'Kennung neu')).errorStyle).toBe('information');
    expect(validationAt(opened, firstCell('ziele', 'Weiteres')).errorStyle).toBe('stop');
    expect(validationAt(opened, firstCell('angebote', 'Plätze'))).toMatchObject({
      type: 'whole',
      formula: '0',
      errorStyle: 'stop',
    });
  });
});
