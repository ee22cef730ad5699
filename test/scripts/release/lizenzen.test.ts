import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lizenztexte, pfadVon } from '../../../scripts/release/lizenzen';
import { type Paket, type Paketliste, paketeDesProgramms } from '../../../scripts/release/pakete';

const PAKETE = paketeDesProgramms(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Paketliste);
const OHNE = 'Dieses Paket bringt keinen Lizenztext mit.';

function paket(name: string): Paket {
  return {
    name,
    version: '1.2.3',
    ordner: `node_modules/${name}`,
    lizenz: 'MIT',
    pruefsumme: '',
    braucht: [],
  };
}

describe('die Lizenztexte der Pakete des Programms', () => {
  const texte = new Map(
    [...lizenztexte('.', PAKETE)].map(([pfad, inhalt]) => [pfad, Buffer.from(inhalt).toString()]),
  );

  it('sind so viele wie Pakete, jeder mit Name, Version und Lizenz', () => {
    expect(texte.size).toBe(PAKETE.length);
    for (const each of PAKETE)
      expect(texte.get(pfadVon(each))).toMatch(
        new RegExp(
          `^${each.name} ${each.version.replaceAll('.', '\\.')}\nLizenz laut Paket: ${each.lizenz}\n`,
        ),
      );
  });

  it('sind die Worte des Pakets', () => {
    const react = PAKETE.find(({ name }) => name === 'react');
    const wortlaut = readFileSync('node_modules/react/LICENSE', 'utf8').trim();
    expect(react && texte.get(pfadVon(react))).toContain(wortlaut);
    const office = PAKETE.find(({ name }) => name === '@microsoft/office-js');
    expect(office && texte.get(pfadVon(office))).toContain('MICROSOFT SOFTWARE LICENSE TERMS');
  });

  it('fehlen nur denen, die keinen mitbringen; das wird gesagt, mit ihrem Urheber', () => {
    const ohne = [...texte].filter(([, text]) => text.includes(OHNE));
    expect(ohne.map(([pfad]) => pfad.replace(/^lizenzen\/|@[^@]*$/g, ''))).toEqual([
      '@fluentui+react-icons',
      'embla-carousel',
      'embla-carousel-autoplay',
      'embla-carousel-fade',
      'saxes',
    ]);
    for (const [, text] of ohne) expect(text).toMatch(/Urheber: (?!nicht)|Herkunft: (?!nicht)/);
  });
});

describe('ein Paket', () => {
  let ordner: string;
  beforeEach(() => {
    ordner = mkdtempSync(join(tmpdir(), 'pakete-'));
    mkdirSync(join(ordner, 'node_modules/x/lib'), { recursive: true });
  });
  afterEach(() => rmSync(ordner, { recursive: true }));

  function textAus(dateien: Readonly<Record<string, string>>): string {
    for (const [name, inhalt] of Object.entries(dateien))
      writeFileSync(join(ordner, 'node_modules/x', name), inhalt);
    return Buffer.from(lizenztexte(ordner, [paket('x')]).get('lizenzen/x@1.2.3.txt') ?? []).toString();
  }

  it('mit mehreren Texten behält alle, in fester Reihenfolge', () => {
    expect(
      textAus({ NOTICE: 'zwei\n', 'licence.md': 'drei', 'LICENSE.txt': 'eins\n\n', README: 'nie' }),
    ).toBe('x 1.2.3\nLizenz laut Paket: MIT\n\neins\n\nzwei\n\ndrei\n');
  });

  it('ohne Text sagt, was es von sich sagt', () => {
    expect(textAus({ 'package.json': '{"author":{"name":"A. B."},"repository":"r"}' })).toContain(
      'Urheber: A. B.\nHerkunft: r\n',
    );
    expect(textAus({ 'package.json': '{}' })).toContain('Urheber: nicht genannt\nHerkunft: nicht genannt\n');
  });

  it('das nicht da ist, hält die Auslieferung auf', () => {
    expect(() => lizenztexte(ordner, [paket('y')])).toThrow('Not installed: node_modules/y');
  });
});
