import { berichtVon } from './berichtVon';
import { berichte } from './testbericht';

describe('was am Ende des Laufs zu sagen ist', () => {
  const vorher = process.env['TESTBERICHT'];
  let stderr: jest.SpyInstance;
  beforeEach(() => {
    stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  });
  afterEach(() => {
    if (vorher !== undefined) process.env['TESTBERICHT'] = vorher;
    stderr.mockRestore();
  });

  it('steht Zeile für Zeile in der genannten Datei', () => {
    const zeilen = berichtVon(() => {
      berichte('Erstens');
      berichte('Zweitens');
    });
    expect(zeilen).toEqual(['Erstens', 'Zweitens']);
    expect(stderr).not.toHaveBeenCalled();
  });

  it('geht ohne Datei gleich nach stderr', () => {
    delete process.env['TESTBERICHT'];
    berichte('Erstens');
    expect(stderr.mock.calls).toEqual([['Erstens\n']]);
  });
});
