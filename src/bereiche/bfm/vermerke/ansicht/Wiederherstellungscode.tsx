/** Shows a new recovery code once, until somebody says that they have it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Druckkopf } from '../texte/vermerkdruck';
import { codedruck, codeKlartext } from '../texte/vermerkdruck';
import { CODE } from '../texte/vermerkschutz';
import type { PlainDate } from '../../../../listen/plainDate';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { Kopierknopf } from '../../../../bausteine/Kopierknopf';
import { useDruck } from './useDruck';
import { Knopf } from '../../../../bausteine/Knopf';

const useStyles = makeStyles({
  code: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(4.5em, max-content))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingHorizontalM,
    border: `2px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    userSelect: 'text',
  },
});

interface Props {
  readonly code: string;
  /** The key it opens, by number, day and words. */
  readonly schluessel: string;
  readonly kopf: Druckkopf;
  readonly heute: PlainDate;
  /** Nobody knows whether its row stands in the workbook. */
  readonly ungewiss: boolean;
  readonly onBestaetigt: () => void;
}

export function Wiederherstellungscode({ kopf, ungewiss, onBestaetigt, ...blatt }: Props): ReactNode {
  const { code, schluessel } = blatt;
  const styles = useStyles();
  const formularstil = useFormularstil();
  const heading = useRef<HTMLHeadingElement>(null);
  const { stand, druckeAus } = useDruck();
  useEffect(() => heading.current?.focus(), [code]);
  return (
    <Abschnitt titel={CODE.titel} headingRef={heading}>
      <div className={formularstil.form}>
        <p className={formularstil.text}>{CODE.text}</p>
        {ungewiss && <p className={formularstil.text}>{CODE.ungewiss}</p>}
        <div role="group" aria-label={CODE.titel} className={styles.code}>
          {code.split('-').map((gruppe, stelle) => (
            <span key={stelle}>{gruppe}</span>
          ))}
        </div>
        <p className={formularstil.text}>{schluessel}</p>
        <div className={formularstil.buttons}>
          <Knopf onClick={() => druckeAus(codedruck(kopf, blatt))}>{CODE.drucken}</Knopf>
          <Knopf appearance="primary" onClick={onBestaetigt}>
            {CODE.bestaetigen}
          </Knopf>
        </div>
        <p role="status" className={formularstil.quiet} hidden={stand === null}>
          {stand !== null && CODE.gedruckt[stand]}
        </p>
        {stand === 'gesperrt' && <Kopierknopf label={CODE.kopieren} text={() => codeKlartext(kopf, blatt)} />}
      </div>
    </Abschnitt>
  );
}
