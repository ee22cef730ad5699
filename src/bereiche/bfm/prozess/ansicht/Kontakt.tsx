/** When the last contact was, and noting one of today with one click. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useFaelligkeitsquellen } from '../../../../bausteine/faelligkeitskontext';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import { useVermerkschutz } from '../../vermerke/ansicht/schutz';
import type { VermerkProps } from '../../vermerke/ansicht/vermerkProps';
import { kontaktNotieren } from '../../wiedervorlagen/vorhaben/eigene';
import { KONTAKT_TEXT, kontaktText } from '../texte/kontakt';
import { Knopf } from '../../../../bausteine/Knopf';

const useStyles = makeStyles({
  note: { margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}` },
});

export function Kontakt({ blick, sicht }: VermerkProps): ReactNode {
  const { text, button } = useFormularstil();
  const { note } = useStyles();
  const { akteAendern } = useHandlungen();
  const { tresor } = useVermerkschutz();
  const faelliges = useFaelligkeitsquellen();
  const [laeuft, setLaeuft] = useState(false);
  const { letzterKontakt, schrittlage } = blick;
  const notiere = (): void => {
    const wer = tresor?.inhaber ?? sicht.fall.fachkraft.trim();
    setLaeuft(true);
    void akteAendern({ getan: KONTAKT_TEXT.getan }, kontaktNotieren(wer, faelliges)).then(() =>
      setLaeuft(false),
    );
  };
  return (
    <>
      <p className={text}>{kontaktText(letzterKontakt)}</p>
      {letzterKontakt?.tag !== schrittlage.heute && (
        <Knopf
          size="small"
          className={mergeClasses(button, note)}
          disabledFocusable={laeuft}
          onClick={notiere}
        >
          {KONTAKT_TEXT.notieren}
        </Knopf>
      )}
    </>
  );
}
