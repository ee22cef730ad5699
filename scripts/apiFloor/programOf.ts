/** The TypeScript program over a folder, with the options of the project. */
import ts from 'typescript';
import { projectOptions, sourcesIn } from '../check/sources';

/** All sources below a folder that can speak of Excel: only these and what they import are read. */
export function programOf(folder: string): ts.Program {
  return ts.createProgram(sourcesIn(folder), { ...projectOptions(), types: ['office-js'] });
}
