import { useTranslation } from 'react-i18next';
import { signed } from '@/shared/lib/amount';
import { chargeText, roundingText, waivedText } from './arithmetic';
import type { ShownLine } from './model';
import { Readings } from './Readings';

/** How a line came to its amount: the charge, each waiver, the cent, and what it is evidence of. */
export function Arithmetic({ line }: { line: ShownLine }) {
  const { t } = useTranslation();
  const rounding = roundingText(t, line);
  const waived = line.waivers.length > 0;
  return (
    <div className="arithmetic num">
      <Readings line={line} />
      <p>{chargeText(t, line)}</p>
      {rounding && <p className="note">{rounding}</p>}
      {waived && (
        <ul className="bullets">
          {line.waivers.map((w) => (
            <li key={`${w.grantId} ${w.year}`}>{waivedText(t, w)}</li>
          ))}
        </ul>
      )}
      {waived && (
        <p>
          {t('bills.payableSum', {
            list: signed(line.listAmount),
            waived: signed(line.waived),
            payable: signed(line.payable),
          })}
        </p>
      )}
      <p className="note">
        {t('bills.vat', { category: t(`bills.vatOf.${line.vat}`) })}
        {' · '}
        {t(line.incubatee ? 'bills.incubateeThen' : 'bills.notIncubateeThen', { day: line.from })}
      </p>
    </div>
  );
}
