/** Which columns are named in too many files. */
import { MOST_FILES, overLimit } from '../../../scripts/columns/limit';

const named = (column: string, count: number): { column: string; files: string[] } => ({
  column,
  files: Array.from({ length: count }, (_, index) => `src/${index}.ts`),
});

describe('the limit', () => {
  it('lets a column be named in as many files as it says', () => {
    expect(overLimit([named('tblWege.laenge', MOST_FILES)], {})).toEqual([]);
  });

  it('names a column and its files beyond that', () => {
    const [problem = '', ...others] = overLimit([named('tblWege.laenge', MOST_FILES + 1)], {});
    expect(others).toEqual([]);
    expect(problem).toContain(`tblWege.laenge is named in ${MOST_FILES + 1} files`);
    expect(problem).toContain('src/7.ts');
  });

  it('lets an exception have what it asks for, and no more', () => {
    const exceptions = { 'tblWege.laenge': 9 };
    expect(overLimit([named('tblWege.laenge', 9)], exceptions)).toEqual([]);
    expect(overLimit([named('tblWege.laenge', 10)], exceptions)).toHaveLength(1);
  });

  it('names an exception that asks for more than is needed, or for a column that is gone', () => {
    expect(overLimit([named('tblWege.laenge', 8)], { 'tblWege.laenge': 9, 'tblWege.alt': 8 })).toEqual([
      'tblWege.laenge is named in 8 files; its exception says 9.',
      'tblWege.alt is named in 0 files; its exception says 8.',
    ]);
  });
});
