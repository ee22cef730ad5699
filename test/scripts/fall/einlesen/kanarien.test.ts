/** Need to know: a word that stands in every free text of Fallmappen is found nowhere in the list. Costs five seconds. */
import { mkdirSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { runFall } from '../../../../scripts/fall/runFall';
import { BETREUUNGSWORTE, STATUS } from '../../../../src/bereiche/bfm/prozess/listen';
import { ANDERE_BETREUUNG, IN_DER_FALLMAPPE } from '../../../../src/bereiche/fallliste/regeln/vokabular';
import { VERLAUF, VERLAUF_STAND } from '../../../../src/bereiche/verlauf/listen';
import { FALL_FELDER } from '../../../../src/fall/listen';
import type { Fall } from '../../../../src/fall/fall';
import { type Aenderung, type Zellwerte, zellwerte } from '../../../../src/listen/aenderung';
import type { Feld } from '../../../../src/listen/feld';
import type { Liste } from '../../../../src/listen/liste';
import type { Spalte } from '../../../../src/listen/spalte';
import { HAUPTWEG } from '../../../../src/mappe/mappeAus';
import { arbeitsordner } from '../../../support/arbeitsordner';
import { MAPPENBEREICHE } from '../../../support/bereiche';
import { fallmappeMit, mitVerlauf } from '../../../support/einlesen';
import { fallMit, STICHTAG } from '../../../support/faelle';
import { JETZT } from '../../../support/mappe';
import { stichprobe } from '../../../support/stichprobe';
import { INHALT } from '../../../support/verlaufFaelle';
import { gebauteListe } from '../../../support/falllisten';

/** Stands in texts, behind it the number of the Fallmappe. */
const KANARIE = 'Kanarienvogel';
/** Stands in names of files and of those who wrote them. */
const SPATZ = 'Spatzenname';
const MAPPEN = 20;

/** What a person may know of another in a list: who it is, and who looks after them. */
const ERLAUBT: ReadonlySet<string> = new Set(
  [FALL_FELDER.name, FALL_FELDER.kundennummer, FALL_FELDER.fachkraft, FALL_FELDER.geprueftVon].map(
    ({ name }) => name,
  ),
);

const istText = ({ art }: Spalte<unknown>): boolean =>
  art === 'text' || art === 'lang' || art === 'vorschlag';
const istEinzeln = (teil: object): teil is Feld<unknown> => 'spalte' in teil;

/** Every table of a Fallmappe. */
const TABELLEN = new Map(
  [...HAUPTWEG.listen, ...MAPPENBEREICHE.flatMap(({ teile }) => teile.listen)].map((each) => [
    each.name,
    each,
  ]),
);

/** Every single cell with a text but those of the person. */
const FELDER = [...HAUPTWEG.felder, ...MAPPENBEREICHE.flatMap(({ teile }) => teile.felder)]
  .filter(istEinzeln)
  .filter(
    ({ spalte, name }, stelle, alle) =>
      istText(spalte) && alle.findIndex((each) => each.name === name) === stelle,
  )
  .filter(({ name }) => !ERLAUBT.has(name) && name !== VERLAUF_STAND.name);
const BLOECKE = MAPPENBEREICHE.flatMap(({ teile }) =>
  teile.felder.flatMap((each) => ('zeilen' in each ? [each] : [])),
);

/** The word in each text of a row; what tells rows apart is left out. */
function texte({ spalten }: Liste, wort: string): Zellwerte {
  const gemeinte = Object.entries(spalten).filter(([feld, spalte]) => feld !== 'id' && istText(spalte));
  return Object.fromEntries(gemeinte.map(([feld]) => [feld, wort]));
}

/** What else stands in the row, so that the step and the word of the house are understood. */
const DAZU: Readonly<Record<string, Zellwerte>> = {
  [STATUS.name]: zellwerte(STATUS, {
    datum: STICHTAG,
    schritt: 'vormerken',
    status: 'vorgemerkt',
    kriterium: 'lokal',
    profiling: null,
  }),
  [BETREUUNGSWORTE.name]: zellwerte(BETREUUNGSWORTE, { betreuung: 'Hochschulteam' }),
};

function inTabelle(liste: Liste, wort: string): Aenderung[] {
  const { schluessel, name } = liste;
  const werte = { ...texte(liste, wort), ...DAZU[name] };
  if (Object.keys(werte).length === 0 || name === VERLAUF.name) return [];
  if (schluessel.art === 'fest') return [{ art: 'aendern', liste, zeile: 0, werte }];
  const id =
    schluessel.art === 'nummer'
      ? { id: `${schluessel.buchstabe}1` }
      : schluessel.art === 'frei'
        ? { id: 'V1' }
        : {};
  return [{ art: 'anfuegen', liste, werte: { ...werte, ...id } }];
}

/** A Fallmappe with the word everywhere; of one in two the house knows it as a word for a Betreuung. */
async function fallmappe(nr: number): Promise<Uint8Array> {
  const wort = `${KANARIE} ${nr}`;
  const fall: Fall = {
    ...fallMit({ wohnsituation: 2, mobilitaet: nr % 4 === 3 ? null : 2 }),
    kundennummer: `K${nr}`,
    name: 'Erle, Ada',
    festlegung: nr % 3 === 0 ? 'sonstiges' : 'wahrscheinlich',
    verdichtung: true,
    fmEinschaetzung: 'nein',
    festgelegteProfillage: 'Stabilisierungsprofil',
  };
  const tabellen = [...TABELLEN.values()].filter(({ name }) => nr % 2 === 0 || name !== BETREUUNGSWORTE.name);
  const profiling = { ...INHALT, fachkraft: wort, profillage: wort, kennung: wort, betreuung: wort };
  const bytes = await fallmappeMit(fall, {
    aenderungen: [
      ...FELDER.map((feld): Aenderung => ({
        art: 'feld',
        feld,
        wert: wort,
      })),
      ...(nr === 0 ? BLOECKE.map((block): Aenderung => ({ art: 'block', block, werte: [[wort]] })) : []),
      ...tabellen.flatMap((liste) => inTabelle(liste, wort)),
      ...mitVerlauf([profiling]),
    ],
  });
  return mitVerfasser(bytes, `${SPATZ} ${nr}`);
}

function mitVerfasser(bytes: Uint8Array, name: string): Uint8Array {
  const teile = unzipSync(bytes);
  const kern = strFromU8(teile['docProps/core.xml'] ?? new Uint8Array());
  const mit = kern.replace(/<\/[\w:]*coreProperties>/, `<lastModifiedBy>${name}</lastModifiedBy>$&`);
  if (mit === kern) throw new Error('no properties');
  return zipSync({ ...teile, 'docProps/core.xml': strToU8(mit) });
}

/** How often a word stands in the parts of a package. */
function vorkommen(bytes: Uint8Array, wort: string): number {
  const alle = Object.values(unzipSync(bytes)).map((teil) => strFromU8(teil));
  return alle.join('\n').split(wort).length - 1;
}

it('in keinem Teil der Liste und nirgends im Bericht', async () => {
  const ordner = arbeitsordner();
  mkdirSync(ordner.pfad('mappen'));
  const nummern = stichprobe(
    Array.from({ length: MAPPEN }, (_, nr) => nr),
    5,
    'Fallmappen mit einem Wort in jedem Text',
  );
  for (const nr of nummern) {
    const bytes = await fallmappe(nr);
    expect(vorkommen(bytes, KANARIE)).toBeGreaterThan(FELDER.length + TABELLEN.size);
    expect(vorkommen(bytes, SPATZ)).toBe(1);
    ordner.lege(`mappen/${SPATZ} ${nr}.xlsx`, bytes);
  }
  const leere = await gebauteListe();
  const liste = ordner.lege('liste.xlsx', leere);
  const { code, out, err } = await runFall(
    ['einlesen', liste, ordner.pfad('aus.xlsx'), ordner.pfad('mappen')],
    JETZT,
  );
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject({ anzahl: { neu: nummern.length } });
  const neu = new Uint8Array(ordner.lies('aus.xlsx'));
  expect([vorkommen(neu, KANARIE), vorkommen(neu, SPATZ), out.split(KANARIE).length - 1]).toEqual([0, 0, 0]);
  const hinzu = (wort: string): number => vorkommen(neu, wort) - vorkommen(leere, wort);
  expect(hinzu(IN_DER_FALLMAPPE)).toBe(2 * nummern.length);
  expect(hinzu(ANDERE_BETREUUNG) + hinzu('>Hochschulteam<')).toBe(nummern.length);
  ordner.raeumeAuf();
});
