import { isCovered, parseVersion, sinceIn, sinceText } from '../../../scripts/apiFloor/apiSet';

describe('seit wann es etwas gibt', () => {
  it.each([
    ['/** [Api set: ExcelApi 1.17] */', 'ExcelApi 1.17'],
    ['/** [Api set: ExcelApi 1.1 for get, 1.9 for set] */', 'ExcelApi 1.1'],
    ['/** [Api set: ExcelApiOnline 1.1] */', 'ExcelApiOnline 1.1'],
    ['/** [Api set: ExcelApiDesktop 1.2] */', 'ExcelApiDesktop 1.2'],
    ['/** [Api set: ExcelApi BETA (PREVIEW ONLY)] */', 'ExcelApi BETA (PREVIEW ONLY)'],
  ])('%s', (comment, text) => {
    const since = sinceIn(comment);
    expect(since && sinceText(since)).toBe(text);
  });

  it.each(['', '/** Nothing. */', '/** [Api set: WordApi 1.3] */'])('sagt nichts: „%s“', (comment) => {
    expect(sinceIn(comment)).toBeNull();
  });
});

describe('Versionen', () => {
  it.each([
    ['1.9', '1.14', true],
    ['1.14', '1.14', true],
    ['1.15', '1.14', false],
    ['2.0', '1.14', false],
    ['1.15', '2.0', true],
  ])('%s ist in %s enthalten: %s', (since, version, covered) => {
    const [a, b] = [parseVersion(since), parseVersion(version)];
    expect(a && b && isCovered(a, b)).toBe(covered);
  });

  it('was außerhalb steht, ist in keiner enthalten', () => {
    expect(isCovered({ outside: 'ExcelApiOnline 1.1' }, { major: 9, minor: 0 })).toBe(false);
  });

  it('liest nur Zahlen', () => {
    expect(parseVersion('hoch')).toBeNull();
  });
});
