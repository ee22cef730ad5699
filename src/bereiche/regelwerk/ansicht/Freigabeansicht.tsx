/** How the Regelwerk stands to its last release, what is in the way of the next one, and releasing it. */
import { type ReactNode, useState } from 'react';
import { aktenAusgang } from '../../../bausteine/ausgang';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Knopf } from '../../../bausteine/Knopf';
import { Textzeile } from '../../../bausteine/Textzeile';
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import type { Satzfreigabe } from '../../../rules/regelsatz';
import { wunschmaengel } from '../fach/freigabe';
import { standsatz, WUNSCHMANGEL } from '../texte/freigabe';
import { FREIGEBEN, freigebenText, freigegebenText, vorhabenText } from '../texte/pane';
import { verbotenesIn, type GeprueftesRegelwerk } from '../vorhaben/regelsicht';
import { Befundkaesten } from './Befundkaesten';
import { type GeleseneSicht, useRegelsitzung, useRegelzustand } from './regelkontext';

/** What was typed; kept by whoever is there as long as the pane. */
export interface Freigabeentwurf {
  readonly wunsch: Satzfreigabe;
  readonly onWunsch: (wunsch: Satzfreigabe) => void;
}

interface Props {
  readonly sicht: GeleseneSicht;
  readonly entwurf: Freigabeentwurf;
}

export function Freigabeansicht({ sicht, entwurf }: Props): ReactNode {
  const styles = useFormularstil();
  const { geprueft } = sicht;
  const stand = geprueft?.stand ?? null;
  const istFreigegeben = stand?.art === 'freigegeben';
  const verbotene = istFreigegeben ? [] : verbotenesIn(sicht);
  return (
    <div className={styles.form}>
      {stand !== null && <p className={styles.text}>{standsatz(stand)}</p>}
      <Ausgang sicht={sicht} />
      {verbotene.length > 0 && (
        <>
          <p className={styles.text}>{FREIGEBEN.erst}</p>
          <Befundkaesten befunde={verbotene} />
        </>
      )}
      {geprueft !== null && verbotene.length === 0 && !istFreigegeben && (
        <Formular geprueft={geprueft} entwurf={entwurf} />
      )}
    </div>
  );
}

interface Formularprops {
  readonly geprueft: GeprueftesRegelwerk;
  readonly entwurf: Freigabeentwurf;
}

function Formular({ geprueft, entwurf: { wunsch, onWunsch } }: Formularprops): ReactNode {
  const styles = useFormularstil();
  const sitzung = useRegelsitzung();
  const laeuft = useRegelzustand((zustand) => zustand.laeuft);
  const [istVersucht, setIstVersucht] = useState(false);
  const { version, gueltigAb } = geprueft.pruefung.satz;
  const maengel = wunschmaengel(wunsch);
  const satz = (feld: keyof Satzfreigabe): string | null =>
    istVersucht && maengel.includes(feld) ? WUNSCHMANGEL[feld] : null;
  const gibFrei = (): void => {
    setIstVersucht(true);
    if (maengel.length === 0) void sitzung.gibFrei({ ...wunsch, marke: geprueft.marke });
  };
  return (
    <>
      <p className={styles.text}>{vorhabenText(version, germanDate(gueltigAb as PlainDate))}</p>
      <Textzeile
        label={FREIGEBEN.name}
        hinweis={FREIGEBEN.nameHinweis}
        value={wunsch.name}
        fehler={satz('name')}
        onText={(name) => onWunsch({ ...wunsch, name })}
      />
      <Textzeile
        label={FREIGEBEN.von}
        value={wunsch.von}
        fehler={satz('von')}
        onText={(von) => onWunsch({ ...wunsch, von })}
      />
      <Knopf className={styles.button} appearance="primary" disabledFocusable={laeuft} onClick={gibFrei}>
        {freigebenText(version)}
      </Knopf>
      <p className={styles.quiet}>{FREIGEBEN.folge}</p>
    </>
  );
}

/** Stands there from the beginning, so that it is read out. */
function Ausgang({ sicht: { geprueft } }: { readonly sicht: GeleseneSicht }): ReactNode {
  const styles = useFormularstil();
  const ergebnis = useRegelzustand((zustand) => zustand.freigabe);
  const gesperrt = ergebnis?.art === 'gesperrt' ? ergebnis.fehler : [];
  const satz = (): string => {
    if (ergebnis === null) return '';
    switch (ergebnis.art) {
      case 'verboten':
        return FREIGEBEN.verboten;
      case 'andere':
        return FREIGEBEN.andere;
      case 'geaendert':
        return geprueft?.stand.art === 'freigegeben'
          ? freigegebenText(geprueft.stand.freigabe.version)
          : FREIGEBEN.inzwischen;
      default:
        return aktenAusgang({ getan: '' }, ergebnis).satz;
    }
  };
  return (
    <>
      <p role="status" className={styles.text}>
        {satz()}
      </p>
      <Befundkaesten
        befunde={gesperrt.map((fehler) => ({ code: 'ZELLE' as const, orte: fehler.orte, fehler }))}
      />
    </>
  );
}
