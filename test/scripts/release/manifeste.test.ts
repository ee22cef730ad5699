/** The manifests of a package: what stands in them, and that none gets out to which the offline check objects. */
import { readFileSync } from 'node:fs';
import { manifeste, mitAdresse, UngueltigesManifest } from '../../../scripts/release/manifeste';
import { readMaterial } from '../../../scripts/validate/readMaterial';
import { attributeOf, descendants, parseXml } from '../../../scripts/validate/xml';

const VORLAGE = readFileSync('manifest.xml', 'utf8');
const MATERIAL = readMaterial('.');

/** The manifests as text, by the name of their file. */
async function gebaut(adresse: string, vorlage = VORLAGE): Promise<Record<string, string>> {
  const dateien = await manifeste(vorlage, adresse, MATERIAL);
  return Object.fromEntries(
    [...dateien].map(([pfad, inhalt]) => [pfad.replace('manifeste/', ''), Buffer.from(inhalt).toString()]),
  );
}

/** All addresses in a manifest that are not names of a schema. */
function adressenIn(xml: string): string[] {
  return descendants(parseXml(xml)).flatMap((element) =>
    [...element.attributes]
      .filter(([name, wert]) => !name.startsWith('xmlns') && wert.startsWith('https:'))
      .map(([, wert]) => wert),
  );
}

describe('die Manifeste', () => {
  it.each(['https://server.haus.de', 'https://server.haus.de/a/b', 'https://[::1]:8443/x'])(
    'nennen überall %s und sonst keine Adresse',
    async (adresse) => {
      const alle = await gebaut(adresse);
      expect(Object.keys(alle)).toEqual(['admin-center.xml', 'freigabeordner.xml', 'entwicklung.xml']);
      for (const xml of Object.values(alle)) {
        const adressen = adressenIn(xml);
        expect(adressen).toHaveLength(adressenIn(VORLAGE).length);
        expect(adressen.filter((each) => !each.startsWith(`${adresse}/`))).toEqual([]);
        expect(xml).not.toContain('localhost');
      }
    },
  );

  it('unterscheiden sich nur im Namen dessen, das zum Erproben ist', async () => {
    const alle = await gebaut('https://server.haus.de');
    expect(alle['freigabeordner.xml']).toBe(alle['admin-center.xml']);
    expect(alle['entwicklung.xml']?.replace(' (Erprobung)', '').replace(' (trial)', '')).toBe(
      alle['admin-center.xml'],
    );
    const [name] = descendants(parseXml(alle['entwicklung.xml'] ?? '')).filter(
      (element) => element.name === 'DisplayName',
    );
    expect(name && attributeOf(name, 'DefaultValue')).toBe('Integrationstool (Erprobung)');
    expect(name?.children.map((child) => attributeOf(child, 'Value'))).toEqual(['Integrationstool (trial)']);
  });

  it('vertragen Zeichen, die in XML etwas anderes heißen, und solche, die beim Ersetzen etwas heißen', async () => {
    const [erste] = adressenIn((await gebaut('https://server.haus.de/a&b/$&'))['admin-center.xml'] ?? '');
    expect(erste).toBe('https://server.haus.de/a&b/$&/assets/icons/icon-32.png');
  });

  it('ersetzen nur ganze Adressen', () => {
    expect(mitAdresse('"https://localhost:3000/a" "https://localhost:30001/a"', 'https://b')).toBe(
      '"https://b/a" "https://localhost:30001/a"',
    );
  });
});

describe('ein ungültiges Manifest', () => {
  it.each([
    ['falsche Version', '.0</Version>', '</Version>', 'hat nicht die Form 1.2.3.4'],
    [
      'eine fremde Adresse',
      'https://localhost:3000/hilfe.html',
      'https://fremd.invalid/hilfe.html',
      'liegt nicht auf',
    ],
    ['kaputtes XML', '</Id>', '</ID>', 'nicht wohlgeformt'],
  ])('kommt nicht heraus: %s', async (_was, von, zu, satz) => {
    const fehler = await gebaut('https://server.haus.de/a', VORLAGE.replace(von, zu)).catch(
      (error: unknown) => error,
    );
    expect(fehler).toBeInstanceOf(UngueltigesManifest);
    const { zeilen } = fehler as UngueltigesManifest;
    for (const datei of ['admin-center.xml', 'freigabeordner.xml', 'entwicklung.xml'])
      expect(zeilen).toContainEqual(expect.stringContaining(`${datei}: `));
    expect(zeilen.join('\n')).toContain(satz);
  });

  it('ist auch eines, dessen Seiten oder Symbole es im Programm nicht gibt', async () => {
    const ohne = { ...MATERIAL, pages: ['taskpane.html'], iconSize: () => null };
    await expect(manifeste(VORLAGE, 'https://server.haus.de/a', ohne)).rejects.toThrow(
      /Das Symbol „.*“ gibt es nicht[\s\S]*Die Seite „a\/hilfe\.html“ wird nicht gebaut/,
    );
  });
});
