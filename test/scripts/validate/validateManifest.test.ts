/** Each rule of the manifest check, broken in turn: the real manifest with one change, and the sentence it must lead to. */
import type { Material } from '../../../scripts/validate/check';
import { readMaterial } from '../../../scripts/validate/readMaterial';
import { CHECKS, validateManifest } from '../../../scripts/validate/validateManifest';
import { BROKEN, MANIFEST } from './brokenManifests';

const FILES: Omit<Material, 'manifest'> = { ...readMaterial('.'), webExtension: null };

/** The manifest with one passage replaced; fails when the passage is not there. */
function change(from: string, to: string): string {
  expect(MANIFEST).toContain(from);
  return MANIFEST.replace(from, to);
}

async function problemsOf(xml: string, files = FILES): Promise<readonly string[]> {
  return (await validateManifest(xml, files)).problems;
}

describe('das Manifest des Projekts', () => {
  it('besteht alle Prüfungen', async () => {
    const report = await validateManifest(MANIFEST, FILES);
    expect(report.problems).toEqual([]);
    expect(report.passed).toHaveLength(CHECKS.length + 1);
  });

  it('gehört zur Fallmappe, sobald es eine gibt', async () => {
    expect(await problemsOf(MANIFEST, readMaterial('.'))).toEqual([]);
  });
});

describe('kaputtes XML', () => {
  it('wird mit Zeile gemeldet, ohne Folgefehler', async () => {
    const { passed, problems } = await validateManifest(change('</Id>', '</ID>'), FILES);
    expect(passed).toEqual([]);
    expect(problems[0]).toMatch(/^Zeile 7: Das XML ist nicht wohlgeformt/);
  });
});

describe('die Prüfung meldet', () => {
  it.each(BROKEN)('%s', async (_what, from, to, sentence) => {
    const problems = await problemsOf(change(from, to));
    expect(problems).toContainEqual(expect.stringMatching(sentence));
  });

  it.each(['0.0.1', ''])('einen Changelog, dessen neuester Eintrag „%s“ ist', async (changelogVersion) => {
    expect(await problemsOf(MANIFEST, { ...FILES, changelogVersion })).toEqual([
      `Der neueste Eintrag in CHANGELOG.md ist „${changelogVersion}“, package.json hat ${FILES.packageVersion}.`,
    ]);
  });

  it('ein Paket mit einer anderen Version als Manifest und Changelog', async () => {
    expect(await problemsOf(MANIFEST, { ...FILES, packageVersion: '0.0.1' })).toEqual([
      `Das Manifest hat die Version ${FILES.packageVersion}.0, zu package.json gehört 0.0.1.0.`,
      `Der neueste Eintrag in CHANGELOG.md ist „${FILES.changelogVersion}“, package.json hat 0.0.1.`,
    ]);
  });

  it('eine Fallmappe, die ein anderes Add-in öffnet', async () => {
    const webExtension = '<we:reference id="00000000-0000-0000-0000-000000000000"/>';
    expect(await problemsOf(MANIFEST, { ...FILES, webExtension })).toEqual([
      expect.stringContaining('sie würde ein anderes Add-in öffnen'),
    ]);
  });

  it('nichts zu einer Fallmappe, die dieses Add-in in Großbuchstaben nennt', async () => {
    const webExtension = '<we:reference id="{B3C61A52-7F0E-4D7C-9A35-6E1F2F0A9D41}"/>';
    expect(await problemsOf(MANIFEST, { ...FILES, webExtension })).toEqual([]);
  });
});
