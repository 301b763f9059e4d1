import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BillResponse } from '@/api/gen/types.gen';
import { signed } from '@/shared/lib/amount';

type Props = { of: BillResponse; link: (id: string, text: string) => ReactNode };

/** A credit note names the bill it takes lines back from; the bill names its credit notes. */
export function Corrections({ of: { bill, correctsId, creditNotes, reason, chargedAgain }, link }: Props) {
  const { t } = useTranslation();
  if (correctsId) {
    return (
      <Alert
        type="info"
        showIcon
        title={
          <>
            {t('bills.correctsBill')} {link(correctsId, bill.correctsNumber ?? '')}
          </>
        }
        description={
          <>
            {reason ? t('bills.because', { reason }) : t('bills.becauseOfFacts')}
            {chargedAgain.length > 0 && (
              <p>
                <strong>{t('bills.againTitle', { n: chargedAgain.length })}</strong>
                <br />
                {t('bills.againText')}
              </p>
            )}
          </>
        }
      />
    );
  }
  if (creditNotes.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t('bills.correctedBy')}
      description={
        <ul className="bullets">
          {creditNotes.map((note) => (
            <li key={note.id}>
              {link(note.id, note.number)} <span className="num">{signed(note.payable)}</span>
            </li>
          ))}
        </ul>
      }
    />
  );
}
