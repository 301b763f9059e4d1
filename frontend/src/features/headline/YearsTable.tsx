import { useTranslation } from 'react-i18next';
import type { HeadlineYear } from '@/api/gen/types.gen';
import { wan } from '@/shared/ui/headline/figures';
import { ScrollX } from '@/shared/ui/ScrollX';

/** The same as the chart, to be read and copied. */
export function YearsTable({ years }: { years: HeadlineYear[] }) {
  const { t } = useTranslation();
  return (
    <ScrollX label={t('headline.yearsTable')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('headline.year')}</th>
            <th scope="col">{t('headline.entered')}</th>
            <th scope="col">{t('headline.graduatedIn')}</th>
            <th scope="col">{t('headline.leftIn')}</th>
            <th scope="col">{t('headline.jobsAtEnd')}</th>
            <th scope="col">{t('headline.taxIn')}</th>
            <th scope="col">{t('headline.waivedIn')}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((y) => (
            <tr key={y.year} className="num">
              <th scope="row">{y.year}</th>
              <td>{y.entered}</td>
              <td>{y.graduated}</td>
              <td>{y.left}</td>
              <td>{y.jobs ?? t('outcome.unknown')}</td>
              <td>{y.tax ? wan(t, y.tax) : t('outcome.unknown')}</td>
              <td>{wan(t, y.waived)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
