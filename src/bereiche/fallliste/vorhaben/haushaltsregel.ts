/** Reads beside the list what the house lets a household share. */
import { fehlt } from '../../../listen/inhalt';
import { HAUSHALTSVORGABE, haushaltsregelAus } from '../fach/haushaltsregel';
import { HAUSHALT } from '../listen';
import type { Listenwerk } from './listenwerk';
import { liesNebentabelle } from './nebentabelle';

const OHNE_TABELLE = fehlt('tabelle', HAUSHALT.name);

/** A list without that table is one of before: what holds without the house holds. */
export async function liesHaushaltsregel(werk: Listenwerk): Promise<void> {
  const gelesen = await liesNebentabelle(werk, { liste: HAUSHALT, schluesselfeld: 'id' }, OHNE_TABELLE);
  if (gelesen === null) return;
  if (gelesen.ok) return werk.setze({ haushaltsregel: haushaltsregelAus(gelesen.wert.tabelle) });
  const fehler = gelesen.fehler.filter((each) => each !== OHNE_TABELLE);
  werk.setze({ haushaltsregel: { ...HAUSHALTSVORGABE, fehler } });
}
