import { aufrufVon } from '../../../scripts/release/aufruf';

const ADRESSE = ['--adresse', 'https://server.haus.de/a/'];

/** The sentences of a call that is not understood. */
function zeilen(args: readonly string[], officeJs?: string): readonly string[] {
  const aufruf = aufrufVon(args, officeJs);
  if (aufruf.art === 'auftrag') throw new Error('It was understood.');
  return aufruf.zeilen;
}

describe('der Aufruf von release', () => {
  it('braucht nur die Adresse: dann für das Admin-Center, nach out', () => {
    expect(aufrufVon(ADRESSE)).toEqual({
      art: 'auftrag',
      auftrag: {
        adresse: 'https://server.haus.de/a',
        katalog: { store: 'EXCatalog', storeType: 'EXCatalog' },
        ordner: 'out',
      },
    });
  });

  it('nimmt Katalog und Ordner, in jeder Reihenfolge', () => {
    expect(aufrufVon(['ziel', '--katalog', '\\\\server\\ordner', ...ADRESSE], 'local')).toMatchObject({
      auftrag: { katalog: { store: '\\\\server\\ordner', storeType: 'FileSystem' }, ordner: 'ziel' },
    });
    expect(aufrufVon(['--adresse=https://a', '--katalog=querladen'])).toMatchObject({
      auftrag: { adresse: 'https://a', katalog: { storeType: 'Registry' } },
    });
  });

  it.each([
    [['--adresse', 'https://a', '--addresse', 'https://b']],
    [['--adresse', 'https://a', '--adresse', 'https://b']],
    [['--adresse']],
    [[...ADRESSE, 'eins', 'zwei']],
    [[...ADRESSE, '--katalog']],
  ])('sagt bei %j, wie er heißt', (args) => {
    expect(zeilen(args)).toEqual([
      expect.stringContaining('Aufruf: npm run release -- --adresse https://…'),
      expect.stringContaining('--katalog: zentral'),
    ]);
  });

  it('nennt alles, was fehlt, auf einmal', () => {
    expect(zeilen(['--katalog', 'irgendwo'], 'cdn')).toEqual([
      expect.stringContaining('--adresse fehlt'),
      expect.stringContaining('--katalog: zentral'),
      expect.stringContaining('OFFICE_JS ist gesetzt'),
    ]);
  });

  it('liefert nicht aus, was nicht beschrieben ist: office.js von anderswo', () => {
    expect(zeilen(ADRESSE, 'cdn')).toEqual([expect.stringContaining('Die Auslieferung enthält office.js')]);
  });
});
