import { readFileSync } from 'node:fs';
import { abmeldung, type Anmeldedaten, anmeldung, idIn } from '../../../scripts/excel/anmeldung';
import { fileIn } from '../../../scripts/excel/httpsServer';

const ID = 'b3c61a52-7f0e-4d7c-9a35-6e1f2f0a9d41';

function daten(platform: NodeJS.Platform): Anmeldedaten {
  return { platform, home: '/Users/frau.beispiel', manifest: '/projekt/manifest.xml', id: ID };
}

describe('Excel vom Integrationstool erzählen', () => {
  it('Windows: ein Wert unter dem Schlüssel für Entwickler, benannt nach der Id', () => {
    expect(anmeldung(daten('win32'))).toEqual({
      art: 'befehl',
      programm: 'reg',
      argumente: [
        'add',
        'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer',
        '/v',
        ID,
        '/t',
        'REG_SZ',
        '/d',
        '/projekt/manifest.xml',
        '/f',
      ],
    });
    expect(abmeldung(daten('win32'))).toMatchObject({
      art: 'befehl',
      argumente: ['delete', expect.any(String), '/v', ID, '/f'],
    });
  });

  it('Mac: eine Kopie im Ordner von Excel, die beim Entfernen verschwindet', () => {
    const nach = `/Users/frau.beispiel/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${ID}.manifest.xml`;
    expect(anmeldung(daten('darwin'))).toEqual({ art: 'kopie', von: '/projekt/manifest.xml', nach });
    expect(abmeldung(daten('darwin'))).toEqual({ art: 'kopie', von: nach, nach: '' });
  });

  it('anderswo gibt es kein Excel', () => {
    expect(anmeldung(daten('linux'))).toEqual({ art: 'nichtMoeglich' });
    expect(abmeldung(daten('linux'))).toEqual({ art: 'nichtMoeglich' });
  });

  it('die Id kommt aus dem Manifest; ohne Id wird nichts angemeldet', () => {
    expect(idIn(readFileSync('manifest.xml', 'utf8'))).toBe(ID);
    expect(() => idIn('<OfficeApp></OfficeApp>')).toThrow('keine Id');
  });
});

describe('der Server für Excel', () => {
  it.each([
    ['/taskpane.html', '/projekt/dist/taskpane.html'],
    ['/assets/icons/icon-16.png?v=1', '/projekt/dist/assets/icons/icon-16.png'],
    ['/../manifest.xml', '/projekt/dist/manifest.xml'],
    ['/%2e%2e%2fmanifest.xml', '/projekt/dist/manifest.xml'],
    ['/%', null],
  ])('%s gibt nur, was im Ordner liegt', (url, file) => {
    expect(fileIn('/projekt/dist', url)).toBe(file);
  });
});
