import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FeeKind, type LineName, type Money } from '@/api/gen/types.gen';
import { isZero, signed, sumOf } from '@/shared/lib/amount';
import { Amount } from '@/shared/ui/Amount';
import { Period } from '@/shared/ui/Period';
import { Arithmetic } from './Arithmetic';
import type { ShownLine } from './model';

type Props = {
  lines: ShownLine[];
  /** A line of another bill, as one names it. */
  refText: (ref: LineName) => ReactNode;
};

/** Lines by fee, in the order bills have them; each amount opens how it came about. */
export function Lines({ lines, refText }: Props) {
  const fees = Object.values(FeeKind).filter((fee) => lines.some((l) => l.fee === fee));
  return (
    <div className="bill-fees">
      {fees.map((fee) => (
        <Fee key={fee} fee={fee} lines={lines.filter((l) => l.fee === fee)} refText={refText} />
      ))}
    </div>
  );
}

function Fee({ fee, lines, refText }: Props & { fee: FeeKind }) {
  const { t } = useTranslation();
  const waived = sumOf(lines.map((l) => l.waived));
  return (
    <section aria-label={t(`money.FeeKind.${fee}`)}>
      <h3 className="bill-fee">
        <span>{t(`money.FeeKind.${fee}`)}</span>
        {!isZero(waived) && <span className="note num">{t('bills.waivedOf', { amount: signed(waived) })}</span>}
        <Amount of={sumOf(lines.map((l) => l.payable))} />
      </h3>
      <ul className="plain bill-lines">
        {lines.map((line) => (
          <Line key={line.line} line={line} refText={refText} />
        ))}
      </ul>
    </section>
  );
}

function Line({ line, refText }: { line: ShownLine } & Pick<Props, 'refText'>) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <li className={line.takenBackBy ? 'taken-back' : undefined}>
      <span className="bill-what">
        <strong>{line.label}</strong> <Period from={line.from} to={line.to} />
      </span>
      <Sums list={line.listAmount} waived={line.waived} />
      <button
        type="button"
        className="link-button num"
        aria-expanded={open}
        aria-label={t('bills.howOf', { label: line.label, from: line.from, amount: signed(line.payable) })}
        onClick={() => setOpen(!open)}
      >
        <Amount of={line.payable} />
      </button>
      <Corrects line={line} refText={refText} />
      {open && <Arithmetic line={line} />}
    </li>
  );
}

/** Only where something was waived does one need both. */
function Sums({ list, waived }: { list: Money; waived: Money }) {
  const { t } = useTranslation();
  return (
    <span className="note num bill-sums">
      {!isZero(waived) && t('bills.listAndWaived', { list: signed(list), waived: signed(waived) })}
    </span>
  );
}

/** What it takes back, what it stands in for, and why. */
function Corrects({ line, refText }: { line: ShownLine } & Pick<Props, 'refText'>) {
  const { t } = useTranslation();
  const { reverses, replaces, takenBackBy, reasons } = line;
  const refs = [
    ...(reverses ? [{ says: 'bills.takesBack', ref: reverses }] : []),
    ...replaces.map((ref) => ({ says: 'bills.replaces', ref })),
    ...(takenBackBy ? [{ says: 'bills.takenBackBy', ref: takenBackBy }] : []),
  ];
  if (refs.length + reasons.length === 0) return null;
  return (
    <p className="note bill-corrects">
      {refs.map(({ says, ref }) => (
        <span key={`${says} ${ref.bill} ${ref.line}`}>
          {t(says)} {refText(ref)}{' '}
        </span>
      ))}
      {reasons.map((reason) => (
        <span key={reason} className="tag">
          {t(`bills.reasonOf.${reason}`)}
        </span>
      ))}
    </p>
  );
}
