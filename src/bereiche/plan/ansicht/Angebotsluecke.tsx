/** That nothing in the catalogue fits the Entwicklungsziel, and recording that. */
import type { ReactNode } from 'react';
import { useFormularstil } from '../../../bausteine/formularstil';
import { useHandlungen, useZustand } from '../../../bausteine/sitzungskontext';
import { bereichLabel } from '../texte/plan';
import { SCHRITT } from '../texte/schrittansicht';
import { lueckeVermerken } from '../vorhaben/luecken';
import type { Planblick } from '../vorhaben/planblick';
import { Knopf } from '../../../bausteine/Knopf';

export function Angebotsluecke({ blick }: { readonly blick: Planblick }): ReactNode {
  const styles = useFormularstil();
  const { akteAendern } = useHandlungen();
  const laeuft = useZustand(({ vorgang }) => vorgang === 'aendern');
  const { entwicklungsziel, angebote, vermerkt } = blick;
  const datum = vermerkt?.datum ?? null;
  if (angebote.luecke === null) return null;
  return (
    <>
      <p className={styles.quiet}>{SCHRITT.keinAngebot(bereichLabel(entwicklungsziel))}</p>
      {datum === null ? (
        <Knopf
          size="small"
          className={styles.button}
          disabledFocusable={laeuft}
          onClick={() => void akteAendern('angebotsluecke', lueckeVermerken())}
        >
          {SCHRITT.lueckeVermerken}
        </Knopf>
      ) : (
        <p className={styles.text}>{SCHRITT.vermerkt(datum)}</p>
      )}
    </>
  );
}
