/** What a reading did not find as it was written here: where, since when, and the two ways to go on. Says no contents. */
import type { ReactNode } from 'react';
import { Abschnitt } from '../bausteine/Abschnitt';
import { useGedaechtnis, useHandlungen } from '../bausteine/sitzungskontext';
import { VERMISST, vermisstText } from '../bausteine/texte/eigene';
import { Zellknopf } from '../bausteine/Zellknopf';
import { ortText } from '../fall/texte/ort';
import type { Vermisstes } from '../mappe/eigene/merkzettel';
import { eingabenIn, hatZeilen, zeilenWieder } from '../mappe/eigene/wieder';
import { useHinweisstil } from './hinweisstil';
import { Knopf } from '../bausteine/Knopf';

/** Writes everything again that can be, each in its own way. */
function useWieder(vermisste: readonly Vermisstes[]): () => void {
  const { eingeben, akteAendern, eintragen } = useHandlungen();
  return () => {
    const eingaben = eingabenIn(vermisste);
    if (eingaben.length > 0) void eingeben(eingaben);
    if (hatZeilen(vermisste)) void akteAendern({ getan: VERMISST.getan }, zeilenWieder(vermisste));
    if (vermisste.some(({ was }) => was.art === 'ergebnisse')) void eintragen();
  };
}

export function Vermisstenliste({ vermisste }: { readonly vermisste: readonly Vermisstes[] }): ReactNode {
  const styles = useHinweisstil();
  const gedaechtnis = useGedaechtnis();
  const wieder = useWieder(vermisste);
  return (
    <div role="alert">
      <Abschnitt titel={VERMISST.titel}>
        <p className={styles.text}>{VERMISST.woher}</p>
        <div className={styles.row}>
          {vermisste.map((each) => {
            const ort = each.orte[0] ?? null;
            const wo = ort === null ? '' : ortText(ort);
            return <Zellknopf key={each.schluessel} ort={ort} label={vermisstText(each)} zusatz={wo} />;
          })}
        </div>
        {vermisste.some(({ kannWieder }) => !kannWieder) && <p className={styles.text}>{VERMISST.vonHand}</p>}
        <div className={styles.row}>
          {vermisste.some(({ kannWieder }) => kannWieder) && (
            <Knopf onClick={wieder}>{VERMISST.wieder}</Knopf>
          )}
          <Knopf onClick={() => gedaechtnis.vergiss(vermisste)}>{VERMISST.gut}</Knopf>
        </div>
      </Abschnitt>
    </div>
  );
}
