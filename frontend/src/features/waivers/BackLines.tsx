import { useTranslation } from 'react-i18next';
import type { ClawbackPreview } from '@/api/gen/types.gen';
import { money } from '@/shared/lib/format';
import { Period } from '@/shared/ui/Period';
import { ScrollX } from '@/shared/ui/ScrollX';
import { BillLink } from './BillLink';

type Props = { parkId: string; preview: ClawbackPreview };

/** What would come back, by the lines of the bills that were paid. */
export function BackLines({ parkId, preview }: Props) {
  const { t } = useTranslation();
  return (
    <section className="waiver-worth" aria-live="polite">
      <p>
        <strong>{t('waivers.backTitle', { amount: money(preview.amount) })}</strong>
      </p>
      <p className="note">{t('waivers.backStops', { day: preview.stopsOn })}</p>
      {preview.lines.length === 0 ? (
        <p className="note">{t('waivers.backNone')}</p>
      ) : (
        <ScrollX label={t('waivers.back')}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('waivers.bill')}</th>
                <th scope="col">{t('waivers.fee')}</th>
                <th scope="col" className="end">
                  {t('waivers.waived')}
                </th>
                <th scope="col" className="end">
                  {t('waivers.back')}
                </th>
              </tr>
            </thead>
            <tbody>
              {preview.lines.map((line) => (
                <tr key={`${line.billId} ${line.line} ${line.from}`}>
                  <td>
                    <BillLink parkId={parkId} billId={line.billId} number={line.billNumber} />
                    <br />
                    <Period from={line.from} to={line.to} />
                  </td>
                  <td>{t(`money.FeeKind.${line.fee}`)}</td>
                  <td className="end num">{money(line.waived)}</td>
                  <td className="end num">{money(line.amount)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollX>
      )}
    </section>
  );
}
