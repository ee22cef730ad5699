/** Reads tables and single cells of a workbook that a person has chosen as a file. */
import type { LiesDatei } from '../mappe/dateilesung';
import { PaketError } from '../paket/fehler';
import { oeffneArbeitsmappe } from '../paket/lesen/arbeitsmappe';
import { mappenartIn } from '../paket/paketTabelle';
import { paketTeile } from '../paket/paketTeile';
import { paketText } from '../paket/texte';

/** Never rejects for what is wrong with the file. */
// eslint-disable-next-line @typescript-eslint/require-await -- whoever asks waits for the code that reads files
export const liesDatei: LiesDatei = async (xlsx, teile) => {
  try {
    const mappe = oeffneArbeitsmappe(xlsx);
    return { mappenart: mappenartIn(mappe), lesung: paketTeile(mappe, teile).lies() };
  } catch (error) {
    if (error instanceof PaketError) return { satz: paketText(error.grund) };
    throw error;
  }
};
