/** The checklist of the Neukundenverfahren: who has done or left out what and when. Only for new clients, or once something is ticked. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { neukundePunktSetzen } from '../vorhaben/angaben';
import { standVon } from '../fach/readNeukunde';
import { NEUKUNDE_PUNKTE, type NeukundePunkt, punktLabel } from '../regeln/vokabular';
import { FM, offenText } from '../texte/fallmanagement';
import { Klappabschnitt } from '../../../../bausteine/Klappabschnitt';
import { Checkliste, usePunktstaende } from '../../../../bausteine/Checkliste';
import { useFaelligkeitsquellen } from '../../../../bausteine/faelligkeitskontext';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import { useVermerkschutz } from '../../vermerke/ansicht/schutz';
import type { VermerkProps } from '../../vermerke/ansicht/vermerkProps';
import type { Klappstelle } from './stellen';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

interface Props extends VermerkProps, Klappstelle {}

export function Neukunde({ blick, sicht, kopfRef, anfangsOffen }: Props): ReactNode {
  const styles = useStyles();
  const { tresor } = useVermerkschutz();
  const { akteAendern } = useHandlungen();
  const faelliges = useFaelligkeitsquellen();
  const { heute } = blick.schrittlage;
  const wer = tresor?.inhaber ?? sicht.fall.fachkraft.trim();
  const staende = usePunktstaende<NeukundePunkt>((id, stand) =>
    akteAendern('fmAngabe', neukundePunktSetzen(id, stand, wer, faelliges)),
  );
  const punkte = NEUKUNDE_PUNKTE.flatMap((definition) =>
    blick.neukunde
      .filter(({ id }) => id === definition.id)
      .map((punkt) => ({
        id: definition.id,
        label: punktLabel(definition, blick.lage.zugang ?? heute),
        stand: standVon(punkt),
        am: punkt.erledigtAm,
        von: punkt.erledigtVon,
      })),
  );
  const offene = punkte.filter(({ stand }) => stand === 'offen').length;
  if (blick.lage.neukunde !== true && offene === punkte.length) return null;
  return (
    <Klappabschnitt titel={offenText(FM.neukunde, offene)} {...{ kopfRef, anfangsOffen }}>
      {wer === '' && <p className={styles.text}>{FM.neukundeWer}</p>}
      <Checkliste
        titel={FM.neukunde}
        punkte={punkte}
        standVon={staende.standVon}
        gesperrt={wer === ''}
        onSetze={staende.setze}
      />
    </Klappabschnitt>
  );
}
