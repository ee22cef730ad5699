/** Where inputs of a person go into their cells, and how each is taken back: at its field, or by a button that names it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAZ_HANDLUNG } from '../../../src/bereiche/einschaetzung/texte/foerderziel';

type Weg =
  /** With its name: more than the cell in sight is changed. */
  | 'mit Namen'
  /** Each cell is in sight with what it holds, and is changed back there. */
  | 'am Feld'
  /** It has its own button for as long as it stands. */
  | 'eigener Knopf'
  /** It is a way back itself, or only leads on. */
  | 'Weg zurück';

const EINGABEN: Readonly<Record<string, Weg>> = {
  'bereiche/einschaetzung/ansicht/entscheiden/felder.ts': 'am Feld',
  'bereiche/einschaetzung/ansicht/entscheiden/Marken.tsx': 'am Feld',
  'bereiche/einschaetzung/ansicht/ergebnis/ErgebnisView.tsx': 'am Feld',
  'bereiche/einschaetzung/ansicht/erheben/notizentwurf.ts': 'am Feld',
  'bereiche/einschaetzung/ansicht/erheben/useZeilen.tsx': 'am Feld',
  'bereiche/einschaetzung/ansicht/bestaetigen/Bestaetigung.tsx': 'am Feld',
  'bereiche/einschaetzung/ansicht/foerderziel/BegleitendeLeistungen.tsx': 'am Feld',
  'bereiche/einschaetzung/ansicht/foerderziel/Vermittlung.tsx': 'am Feld',
  'bereiche/einschaetzung/ansicht/foerderziel/Fazfehler.tsx': 'am Feld',
  'bereiche/einschaetzung/ansicht/foerderziel/useRueckfrage.ts': 'mit Namen',
  'bereiche/einschaetzung/ansicht/foerderziel/Entwicklungsziel.tsx': 'mit Namen',
  'bereiche/einschaetzung/ansicht/festlegen/useFestlegen.ts': 'eigener Knopf',
  'bereiche/einschaetzung/ansicht/festlegen/Festlegen.tsx': 'Weg zurück',
  'pane/Vermisstenliste.tsx': 'Weg zurück',
};

const AUFRUF = /(?<![\w.])eingeben\(/;

function quellen(): ReadonlyMap<string, string> {
  const pfade = ['bereiche', 'bausteine', 'pane'].flatMap((ordner) =>
    readdirSync(join('src', ordner), { recursive: true, encoding: 'utf8' }).map((pfad) => join(ordner, pfad)),
  );
  const dateien = pfade.filter((pfad) => /\.tsx?$/.test(pfad));
  return new Map(dateien.map((pfad) => [pfad, readFileSync(join('src', pfad), 'utf8')]));
}

it('jede Stelle, an der Eingaben in ihre Zellen gehen, sagt, wie sie zurückgenommen werden', () => {
  const stellen = [...quellen()].filter(([, text]) => AUFRUF.test(text));
  expect(stellen.map(([pfad]) => pfad).sort()).toEqual(Object.keys(EINGABEN).sort());
});

it('wo es ein Knopf mit Namen ist, hat jeder Aufruf den Namen', () => {
  const ohne = [...quellen()].flatMap(([pfad, text]) => {
    const aufrufe = [...text.matchAll(/void eingeben\(.*\);?/g)].map(([zeile]) => zeile);
    return EINGABEN[pfad] === 'mit Namen' ? aufrufe.filter((zeile) => !/handlung|HANDLUNG/.test(zeile)) : [];
  });
  expect(ohne).toEqual([]);
});

it('jeder Name sagt etwas anderes, und keiner mehr als das, was dasteht', () => {
  const namen = Object.values(FAZ_HANDLUNG).map(({ was }) => was);
  expect(new Set(namen).size).toBe(namen.length);
  expect(namen.filter((was) => was.endsWith('zurücknehmen'))).toEqual([]);
});
