/** The gate question; an answer that the chosen Förderziel does not survive is asked about first. */
import type { ReactNode } from 'react';
import { FAZ_HANDLUNG, TORFRAGE } from '../../texte/foerderziel';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { Eingaberuecknahme } from '../../../../bausteine/Eingaberuecknahme';
import type { FazStand } from './fazStand';
import { JaNeinWahl } from './JaNeinWahl';
import { Rueckfrage } from './Rueckfrage';
import { useRueckfrage } from './useRueckfrage';
import { beantworten } from './vorhaben';

interface Props {
  readonly stand: FazStand;
}

export function Torfrage({ stand }: Props): ReactNode {
  const { offen, ort, versuche, antworte, zurWahl } = useRueckfrage(FAZ_HANDLUNG.tor);
  return (
    <Abschnitt titel={TORFRAGE}>
      <div ref={ort}>
        <JaNeinWahl
          frage={TORFRAGE}
          istUeberschrift
          antwort={stand.direktVermittelbar}
          unlesbar={stand.unlesbar.includes('direktVermittelbar')}
          onAntwort={(antwort) => versuche(beantworten(stand, antwort))}
        />
      </div>
      <Eingaberuecknahme bei={FAZ_HANDLUNG.tor.bei} onGedrueckt={zurWahl} />
      {offen && <Rueckfrage endet={offen.endet} onAntwort={antworte} />}
    </Abschnitt>
  );
}
