import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiSets, behindFunctions } from './apiSets';
import { covers } from './requirementSet';
import { codeOf, openSample } from './testkit';

const types = readFileSync(join(process.cwd(), 'node_modules/@types/office-js/index.d.ts'), 'utf8');

const OFFICE_JS = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');

/** The version in the remarks of a member, or of its class where the member has none. */
function documented(className: string, member: string): string | undefined {
  const start = new RegExp(`\\n    class ${className}(<T>)? extends`).exec(types)?.index ?? -1;
  const body = types.slice(start, types.indexOf('\n    }\n', start));
  const at = new RegExp(`\\n        (readonly )?${member}\\??[(:<]`).exec(body)?.index ?? -1;
  if (start < 0 || at < 0) return undefined;
  return versionBefore(body, at) ?? versionBefore(types, start);
}

function versionBefore(text: string, end: number): string | undefined {
  const comment = text.slice(text.lastIndexOf('/**', end), end);
  return /\[Api set: ExcelApi ([\d.]+)/.exec(comment)?.[1];
}

describe('the table of API sets', () => {
  const members = Object.entries(apiSets).flatMap(([className, table]) =>
    Object.entries(table).map(([member, version]) => [className, member, version] as const),
  );

  it.each(members)('has %s.%s from ExcelApi %s, as documented', (className, member, version) => {
    expect(documented(className, member)).toBe(version);
  });
});

describe('members that are not documented', () => {
  const { Range, ...behindCreateWorkbook } = behindFunctions;

  it('come with Excel.createWorkbook where they stand behind it', () => {
    const documentedFor = versionBefore(types, types.indexOf('function createWorkbook('));
    const versions = Object.values(behindCreateWorkbook).flatMap((table) => Object.values(table));
    expect(new Set(versions)).toEqual(new Set([documentedFor]));
  });

  it('come with what office.js asks for before it calls them', () => {
    const office = readFileSync(join(OFFICE_JS, 'excel-web-16.00.debug.js'), 'utf8');
    for (const [member, version] of Object.entries(Range ?? {}))
      expect(office).toContain(`("Range.${member}", _defaultApiSetName, "${version}"`);
  });
});

describe('the requirement set of a host', () => {
  it('compares versions by number, not by text', () => {
    expect([
      covers('1.14', '1.4'),
      covers('1.4', '1.14'),
      covers('1.14', '1.14'),
      covers('2.0', '1.17'),
    ]).toEqual([true, false, true, true]);
  });

  it('is what isSetSupported says', async () => {
    const { office } = await openSample();
    expect(office.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(office.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(office.isSetSupported('WordApi', '1.1')).toBe(false);
    const older = await openSample(undefined, { requirementSet: '1.6' });
    expect(older.office.isSetSupported('ExcelApi', '1.7')).toBe(false);
  });

  it('makes the host refuse methods above it', async () => {
    const host = await openSample(undefined, { requirementSet: '1.6' });
    const run = host.excel.run(async (context) => {
      context.workbook.getActiveCell().load('address');
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ApiNotFound');
  });

  it('makes the host refuse properties above it', async () => {
    const host = await openSample(undefined, { requirementSet: '1.6' });
    const run = host.excel.run(async (context) => {
      context.workbook.names.load('items/formula');
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ApiNotFound');
  });
});
