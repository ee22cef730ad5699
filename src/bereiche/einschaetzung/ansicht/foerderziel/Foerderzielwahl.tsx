/** Proposal and choice of the Förderziel: only fitting ones are offered, the others are named with their reason, folded. */
import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FOERDERZIEL_LABEL, FOERDERZIELE, type Foerderziel } from '../../../../rules/vocabulary';
import {
  FAZ_HANDLUNG,
  FOERDERZIEL_FRAGE,
  MARKE_OHNE_BEDARF,
  MARKE_VORSCHLAG,
  OHNE_FOERDERZIEL,
  PASST_NICHT,
  PASST_NICHT_UEBERSCHRIFT,
  type PasstNicht,
  vorschlagText,
} from '../../texte/foerderziel';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { Klappe } from '../../../../bausteine/Klappe';
import { mitAnzahl } from '../../../../bausteine/texte/pane';
import type { FazStand } from './fazStand';
import { Eingaberuecknahme } from '../../../../bausteine/Eingaberuecknahme';
import { Rueckfrage } from './Rueckfrage';
import { useRueckfrage } from './useRueckfrage';
import { angebot, foerderzielWaehlen } from './vorhaben';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly stand: FazStand;
  readonly moeglich: readonly Foerderziel[];
  /** Null also where nothing was computed. */
  readonly vorschlag: Foerderziel | null;
  readonly berechnet: boolean;
}

const KEINES = 'keines';

/** The chosen one, none, or nothing marked where the cell holds what cannot be chosen. */
function gewaehlt({ foerderziel, unlesbar }: FazStand): string {
  if (unlesbar.includes('foerderziel')) return '';
  return foerderziel ?? KEINES;
}

function zielText(ziel: Foerderziel, { vorschlag, moeglich, berechnet }: Props): string {
  const label = FOERDERZIEL_LABEL[ziel];
  if (ziel === vorschlag) return `${label} (${MARKE_VORSCHLAG})`;
  const ohneBedarf = berechnet && moeglich.length > 0 && !moeglich.includes(ziel);
  return ohneBedarf ? `${label} (${MARKE_OHNE_BEDARF})` : label;
}

function Unpassende({
  ziele,
}: {
  readonly ziele: readonly { readonly ziel: Foerderziel; readonly grund: PasstNicht }[];
}): ReactNode {
  const styles = useStyles();
  if (ziele.length === 0) return null;
  return (
    <Klappe titel={mitAnzahl(PASST_NICHT_UEBERSCHRIFT, ziele.length)}>
      <ul className={styles.list}>
        {ziele.map(({ ziel, grund }) => (
          <li key={ziel}>{`${FOERDERZIEL_LABEL[ziel]}: ${PASST_NICHT[grund]}`}</li>
        ))}
      </ul>
    </Klappe>
  );
}

export function Foerderzielwahl(props: Props): ReactNode {
  const styles = useStyles();
  const { stand, moeglich, vorschlag, berechnet } = props;
  const { offen, ort, versuche, antworte, zurWahl } = useRueckfrage(FAZ_HANDLUNG.foerderziel);
  const { passend, unpassend } = angebot(stand, moeglich);
  const waehle = (value: string): void => {
    const ziel = FOERDERZIELE.find((each) => each === value) ?? null;
    versuche(foerderzielWaehlen(stand, ziel));
  };
  return (
    <Abschnitt titel={FOERDERZIEL_FRAGE}>
      {berechnet && (
        <p className={styles.text}>{vorschlagText(vorschlag, moeglich, stand.direktVermittelbar === null)}</p>
      )}
      <div ref={ort}>
        <Field>
          <RadioGroup
            aria-label={FOERDERZIEL_FRAGE}
            value={gewaehlt(stand)}
            onChange={(_, { value }) => waehle(value)}
          >
            {passend.map((ziel) => (
              <Radio key={ziel} value={ziel} label={zielText(ziel, props)} />
            ))}
            <Radio value={KEINES} label={OHNE_FOERDERZIEL} />
          </RadioGroup>
        </Field>
      </div>
      <Eingaberuecknahme bei={FAZ_HANDLUNG.foerderziel.bei} onGedrueckt={zurWahl} />
      {offen && <Rueckfrage endet={offen.endet} onAntwort={antworte} />}
      <Unpassende ziele={unpassend} />
    </Abschnitt>
  );
}
