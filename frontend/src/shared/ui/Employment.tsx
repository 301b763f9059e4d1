import { useTranslation } from 'react-i18next';
import type { EmploymentCountView } from '@/api/gen/types.gen';
import { count } from '@/shared/lib/format';

/** Sub-counts overlap (one person may be in several), so they are never added up; only one above the total is wrong. */
export function Employment({ count: e }: { count: EmploymentCountView }) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        {t('employment.staffOn', { on: e.asOf })} <strong className="num">{count(e.total)}</strong>
        {e.level === 'SELF_REPORTED' && <span className="tag tag-warn">{t('employment.reported')}</span>}
      </p>
      <ul className="chips">
        {e.subCounts.map((s) => (
          <li key={s.tag} className={s.exceedsTotal ? 'chip-unknown' : undefined}>
            {t(`enums.EmploymentTag.${s.tag}`)} <strong className="num">{count(s.count)}</strong>
            {s.exceedsTotal && <span> {t('employment.exceeds')}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
