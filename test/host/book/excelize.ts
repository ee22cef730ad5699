/** What the stand-in needs of excelize: opening and writing packages. */
import type { NewFile } from 'excelize-wasm';
import { checked, type Failable } from './checked';
import type { Made } from './made';

/** The part of the excelize library that the book needs. */
export interface Excelize {
  OpenReader(bytes: Uint8Array): NewFile;
  /** Makes an empty workbook. It is called as a function, unlike its type says. */
  readonly NewFile: unknown;
  /** A type of chart. */
  readonly ColStacked: number;
  readonly Bar: number;
  readonly made?: Made;
}

/** Opens a package. @throws Error if it is none. */
export function openPackage(excelize: Excelize, xlsx: Uint8Array): NewFile {
  return checked(excelize.OpenReader(xlsx) as NewFile & Failable);
}

/** The package as excelize holds it. */
export function writtenBy(file: NewFile): Uint8Array {
  return checked(file.WriteToBuffer()).buffer as Uint8Array;
}

/** Leaves results of formulas out. excelize forgets the calculation settings with them, so they are put back. */
export function dropResults(file: NewFile): NewFile {
  const { props } = checked(file.GetCalcProps());
  checked(file.UpdateLinkedValue());
  checked(file.SetCalcProps({ ...props, FullCalcOnLoad: true }));
  return file;
}
