import { arbeitsordner, type Arbeitsordner } from './arbeitsordner';
import { berichte } from './testbericht';

describe('was am Ende des Laufs zu sagen ist', () => {
  const vorher = process.env['TESTBERICHT'];
  let ordner: Arbeitsordner;
  let stderr: jest.SpyInstance;
  beforeEach(() => {
    ordner = arbeitsordner();
    stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  });
  afterEach(() => {
    if (vorher === undefined) delete process.env['TESTBERICHT'];
    else process.env['TESTBERICHT'] = vorher;
    stderr.mockRestore();
    ordner.raeumeAuf();
  });

  it('steht Zeile für Zeile in der genannten Datei', () => {
    process.env['TESTBERICHT'] = ordner.pfad('bericht.txt');
    berichte('Erstens');
    berichte('Zweitens');
    expect(ordner.lies('bericht.txt').toString()).toBe('Erstens\nZweitens\n');
    expect(stderr).not.toHaveBeenCalled();
  });

  it('geht ohne Datei gleich nach stderr', () => {
    delete process.env['TESTBERICHT'];
    berichte('Erstens');
    expect(stderr.mock.calls).toEqual([['Erstens\n']]);
    expect(ordner.inhalt()).toEqual([]);
  });
});
