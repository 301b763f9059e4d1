import { useTranslation } from 'react-i18next';
import type { BankImportResponse, BankRefusalView } from '@/api/gen/types.gen';
import { ScrollX } from '@/shared/ui/ScrollX';

/** Rows of a statement that were not taken, each with its reason; and the file they stand in. */
export function Refusals({ parkId, of: { bankImport, refusals } }: { parkId: string; of: BankImportResponse }) {
  const { t } = useTranslation();
  const file = (
    <a className="bank-file" href={`/api/v1/parks/${parkId}/bank-imports/${bankImport.id}/file`} download>
      {t('bank.download')}
    </a>
  );
  if (refusals.length === 0) {
    return (
      <p className="note">
        {t('bank.allTaken')} {file}
      </p>
    );
  }
  return (
    <>
      <p>
        {t('bank.refusedText', { n: bankImport.refused })} {file}
      </p>
      <ScrollX label={t('bank.refused')} className="bank-refusals">
        <table className="table" aria-label={t('bank.refused')}>
          <thead>
            <tr>
              <th scope="col" className="end">
                {t('bank.row')}
              </th>
              <th scope="col">{t('bank.why')}</th>
              <th scope="col">{t('bank.value')}</th>
            </tr>
          </thead>
          <tbody>
            {refusals.map((r) => (
              <tr key={r.row}>
                <td className="end num">{r.row}</td>
                <td>
                  {t(`money.BankRefusal.${r.why}`)} <Repeats of={r} />
                </td>
                <td>{r.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </>
  );
}

function Repeats({ of: { repeatsRow: row, repeatsFile: file } }: { of: BankRefusalView }) {
  const { t } = useTranslation();
  if (row == null) return null;
  return (
    <span className="note num">{file ? t('bank.repeatsFile', { file, row }) : t('bank.repeatsRow', { row })}</span>
  );
}
