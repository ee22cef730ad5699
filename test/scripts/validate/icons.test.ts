/** The drawn icons: size, look at the decisive points, and that the files in the project are what the script draws. */
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { PNG } from 'pngjs';
import { drawIcon, ICON_NAMES, ICON_SIZES } from '../../../scripts/icons';
import { readMaterial, webExtensionsOf } from '../../../scripts/validate/readMaterial';

/** RGBA at a place given in sixteenths of the edge. */
function colourAt(png: PNG, x: number, y: number): number[] {
  const index = Math.floor((y * png.height) / 16) * png.width + Math.floor((x * png.width) / 16);
  return [...png.data.subarray(index * 4, index * 4 + 4)];
}

describe.each(ICON_SIZES)('das Symbol mit %i Pixeln', (size) => {
  const bytes = drawIcon('icon', size);
  const png = PNG.sync.read(bytes);

  it('hat diese Größe', () => {
    expect([png.width, png.height]).toEqual([size, size]);
  });

  it('hat ein gefülltes Feld, drei offene und runde, durchsichtige Ecken', () => {
    expect(colourAt(png, 11, 5)).toEqual([255, 255, 255, 255]);
    for (const [x, y] of [
      [5, 5],
      [5, 11],
      [11, 11],
    ] as const) {
      expect(colourAt(png, x, y)[0]).toBeLessThan(40);
      expect(colourAt(png, x, y)[3]).toBe(255);
    }
    expect(colourAt(png, 0, 0)[3]).toBeLessThan(64);
  });

  it.each(ICON_NAMES)('steht als „%s“ so im Projekt, wie das Skript es zeichnet', (name) => {
    const stored = PNG.sync.read(readFileSync(`assets/icons/${name}-${size}.png`));
    expect(Buffer.compare(stored.data, PNG.sync.read(drawIcon(name, size)).data)).toBe(0);
  });
});

describe('die Symbole der Schaltflächen', () => {
  it('unterscheiden sich auch mit 16 Pixeln deutlich', () => {
    const pixels = ICON_NAMES.map((name) => PNG.sync.read(drawIcon(name, 16)).data);
    const alike = pixels.flatMap((one, index) =>
      pixels
        .slice(index + 1)
        .map((other) => one.filter((part, at) => Math.abs(part - (other[at] ?? 0)) > 100).length),
    );
    expect(Math.min(...alike)).toBeGreaterThan(60);
  });

  it('stehen im Manifest jedes an seiner Schaltfläche', () => {
    const manifest = readFileSync('manifest.xml', 'utf8');
    const controls = [...manifest.matchAll(/<Control [^>]*>[^]*?<\/Control>/g)].map(([control]) => control);
    const images = controls.map((control) => /<bt:Image size="16" resid="([^"]*)"/.exec(control)?.[1] ?? '');
    const files = images.map(
      (id) => new RegExp(`id="${id}" DefaultValue="[^"]*/([^"/]*)"`).exec(manifest)?.[1],
    );
    expect(files).toEqual(ICON_NAMES.slice(1).map((name) => `${name}-16.png`));
  });
});

describe('readMaterial', () => {
  it('kennt die Größe eines Symbols und null für ein fehlendes', () => {
    const { iconSize } = readMaterial('.');
    expect(iconSize('assets/icons/icon-80.png')).toEqual({ width: 80, height: 80 });
    expect(iconSize('assets/icons/fehlt.png')).toBeNull();
  });

  it('liest aus einer Mappe nur die Teile der Web-Erweiterung', () => {
    const workbook = zipSync({
      'xl/webextensions/webextension1.xml': strToU8('<eins/>'),
      'xl/webextensions/taskpanes.xml': strToU8('<anders/>'),
    });
    expect(webExtensionsOf(workbook)).toBe('<eins/>');
  });

  it('kommt ohne Vorlage aus', () => {
    expect(readMaterial('test/scripts').webExtension).toBeNull();
  });
});
