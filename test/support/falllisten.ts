/** Lists of cases as the template builds them. Building one takes longer than most of what is tried with it. */
import { buildFallliste } from '../../scripts/vorlage/buildFallliste';
import { loadExcelize } from '../host/nodeExcelize';

type Bauteile = Parameters<typeof buildFallliste> extends [unknown, ...infer Weitere] ? Weitere : never;

const gebaute = new Map<string, Promise<Uint8Array>>();

/** A list with these rows; the same rows are built once. Nobody may change the bytes. */
export function gebauteListe(...teile: Bauteile): Promise<Uint8Array> {
  const schluessel = JSON.stringify(teile, (_, wert: unknown) => (wert instanceof Map ? [...wert] : wert));
  const schon =
    gebaute.get(schluessel) ?? loadExcelize().then((excelize) => buildFallliste(excelize, ...teile));
  gebaute.set(schluessel, schon);
  return schon;
}
