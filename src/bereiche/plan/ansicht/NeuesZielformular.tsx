/** The form to agree a goal. Only its words are asked for; what else is missing is shown once it is agreed. */
import { Radio, RadioGroup } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { PlainDate } from '../../../listen/plainDate';
import { Absendezeile } from '../../../bausteine/Absendezeile';
import { Feld } from '../../../bausteine/Feld';
import type { Formular } from '../../../bausteine/formular';
import { useFormularstil } from '../../../bausteine/formularstil';
import { useFehlerfokus } from '../../../bausteine/useFehlerfokus';
import { EINGLIEDERUNGSZIELE, type Eingliederungsziel } from '../regeln/planVokabular';
import { bereichLabel } from '../texte/plan';
import { ZIEL, ZIEL_FEHLT } from '../texte/zielansicht';
import type { Planblick } from '../vorhaben/planblick';
import { zielVereinbaren } from '../vorhaben/ziele';
import { fehlangabenImZiel, neueZieltexte, type NeuesZiel, pruefeZiel } from './zielangaben';
import { type GesuchtesFeld, Zielfelder } from './Zielfelder';
import { Knopf } from '../../../bausteine/Knopf';

const ZIELART = { label: ZIEL.zielart, leer: true };

interface Props {
  readonly blick: Planblick;
  readonly stichtag: PlainDate;
  readonly staerken: readonly string[];
  readonly formular: Formular<NeuesZiel>;
  readonly gesucht: GesuchtesFeld | null;
}

export function NeuesZielformular({ blick, stichtag, staerken, formular, gesucht }: Props): ReactNode {
  const styles = useFormularstil();
  const { form, zumErsten } = useFehlerfokus();
  const [geprueft, setGeprueft] = useState(false);
  const { werte, laeuft, aendere, sende } = formular;
  const { entwicklungsziel, plan } = blick;
  const zielart = werte.zielart || (plan.inhalte.eingliederungsziel ?? '');
  const fehltZielart = entwicklungsziel === null && zielart === '';
  const texte = neueZieltexte(werte, stichtag);
  const pruefung = pruefeZiel(texte);
  const maengel = geprueft && !pruefung.ok ? pruefung.maengel : {};
  const ohneZielart = geprueft && fehltZielart;
  const vereinbare = (): void => {
    setGeprueft(true);
    if (!pruefung.ok || fehltZielart) return zumErsten();
    void sende(zielVereinbaren(pruefung.angaben, entwicklungsziel === null ? zielart || null : null));
  };
  return (
    <div ref={form} className={styles.form}>
      <Wofuer
        bereich={entwicklungsziel}
        zielart={zielart}
        fehler={ohneZielart ? ZIEL_FEHLT.zielart : null}
        onZielart={(wert) => aendere({ zielart: wert })}
      />
      <Zielfelder
        {...{ texte, maengel, staerken, gesucht }}
        mitVorschlag={werte.ueberpruefungAm === null}
        onAendere={aendere}
      />
      <Absendezeile angaben={[...(ohneZielart ? [ZIELART] : []), ...fehlangabenImZiel(texte, maengel)]}>
        <Knopf appearance="primary" disabledFocusable={laeuft} onClick={vereinbare}>
          {ZIEL.vereinbaren}
        </Knopf>
      </Absendezeile>
    </div>
  );
}

interface WofuerProps {
  /** Null where the Integration itself is the goal. */
  readonly bereich: Planblick['entwicklungsziel'];
  readonly zielart: string;
  readonly fehler: string | null;
  readonly onZielart: (wert: Eingliederungsziel) => void;
}

/** What the goal belongs to; where it is the Integration itself, also where that leads. */
function Wofuer({ bereich, zielart, fehler, onZielart }: WofuerProps): ReactNode {
  const styles = useFormularstil();
  if (bereich !== null) return <p className={styles.text}>{ZIEL.fuerBereich(bereichLabel(bereich))}</p>;
  return (
    <>
      <p className={styles.text}>{ZIEL.fuerIntegration}</p>
      <Feld label={ZIEL.zielart} fehler={fehler}>
        <RadioGroup
          layout="horizontal"
          style={{ flexWrap: 'wrap' }}
          value={zielart}
          onChange={(_, { value }) => onZielart(value as Eingliederungsziel)}
        >
          {EINGLIEDERUNGSZIELE.map((each) => (
            <Radio key={each} value={each} label={each} />
          ))}
        </RadioGroup>
      </Feld>
    </>
  );
}
