/**
 * Puts the lists of `gewachsen` in the place of today's. To be imported before everything else: what has been loaded already keeps
 * today's. Only data is exchanged, nothing that works with it.
 */
import type * as Gewachsen from './gewachsen';

const gewachsen = (): typeof Gewachsen => jest.requireActual<typeof Gewachsen>('./gewachsen');

jest.doMock('../../src/rules/vocabulary', () => gewachsen().gewachsenesVokabular());
jest.doMock('../../src/rules/foerderzielmatrix', () => gewachsen().gewachseneMatrix());
jest.doMock('../../scripts/vorlage/kurznamen', () => gewachsen().gewachseneKurznamen());
