import { gelesenes } from './saetze';
import { VERPOENT } from './verpoent';

const TEXTE = gelesenes();

/** The text of a file without what may stay there. */
function ohneAusnahmen(ausser: (typeof VERPOENT)[number]['ausser'], datei: string, text: string): string {
  return (ausser ?? [])
    .filter((each) => each.datei === datei)
    .reduce((rest, each) => rest.replaceAll(each.text, ''), text);
}

describe.each(VERPOENT)('statt „$frueher“: $statt', ({ frueher, muster, ausser = [] }) => {
  it('findet, was einmal dastand', () => {
    expect(frueher).toMatch(muster);
  });

  it('steht in keinem Text', () => {
    const gefunden = TEXTE.flatMap(([datei, text]) => {
      const stelle = muster.exec(ohneAusnahmen(ausser, datei, text));
      return stelle === null
        ? []
        : [`${datei}: …${stelle.input.slice(stelle.index - 40, stelle.index + 40)}…`];
    });
    expect(gefunden).toEqual([]);
  });

  it('entschuldigt nichts, was es nicht mehr gibt', () => {
    const texte = new Map(TEXTE);
    expect(ausser.filter(({ datei, text }) => !texte.get(datei)?.includes(text))).toEqual([]);
  });
});

it('liest Sätze, Regeln, Vorlage und Handbuch', () => {
  const alles = TEXTE.map(([, text]) => text).join(' ');
  expect(alles).toContain('Die Zugangskriterien sind erfüllt');
  expect(alles).toContain('Weiße Felder mit einfachem Rahmen');
  expect(alles).toContain('Öffnen Sie die Fallmappe der Person in Excel.');
  expect(alles).toContain('Hilfe zum Integrationstool');
});
